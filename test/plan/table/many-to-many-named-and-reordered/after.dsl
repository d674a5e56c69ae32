model Writer {
  id    Int    @id
  books Book[] @relation("written")

  @@map("Author")
}

model Book {
  id      Int      @id
  authors Writer[] @relation("written")
}
