model Author {
  id    Int    @id
  books Book[] @relation("written")
}

model Book {
  id      Int      @id
  authors Author[] @relation("written")
}
