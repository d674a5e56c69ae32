model User {
  id   Int    @id
  name String

  @@map("users")
  @@renamedFrom("app.users")
}
