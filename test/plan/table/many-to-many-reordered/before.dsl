model Author {
  id    Int    @id
  books Book[]
}

model Book {
  id      String   @id
  authors Author[]
}
