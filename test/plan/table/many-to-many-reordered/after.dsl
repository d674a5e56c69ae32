model Writer {
  id    Int    @id
  books Book[]

  @@renamedFrom("Author")
}

model Book {
  id      String   @id
  authors Writer[]
}
