model Room {
  id Int @id
}
