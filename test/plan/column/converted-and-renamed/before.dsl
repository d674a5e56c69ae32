model User {
  id   Int @id
  code Int @map("a.b")
}
