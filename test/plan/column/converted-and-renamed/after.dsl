model User {
  id   Int    @id
  name String @renamedFrom("a.b") @using(`cast("name" as text)`, down: `cast("name" as integer)`)
}
