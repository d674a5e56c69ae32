model Person {
  id    Int    @id
  books Text[]

  @@renamedFrom("Author")
}

model Text {
  id      Int      @id
  authors Person[]

  @@renamedFrom("Book")
}
