model User {
  id   Int    @id
  name String

  @@map("app.users")
}
