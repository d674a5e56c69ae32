model User {
  id Int @id @default(autoincrement())
  name String
  code Int @using(`cast(code as integer)`, down: `cast(code as text)`)
}
