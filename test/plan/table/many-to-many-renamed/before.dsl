model Author {
  id    Int    @id
  books Book[]
}

model Book {
  id      Int      @id
  authors Author[]
}
