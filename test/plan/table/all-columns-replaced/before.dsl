model Log {
  id   Int    @id
  text String
}
