model User {
  id   Int    @id
  name String
  mail String
}
