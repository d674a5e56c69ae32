model Node {
  id Int @id
}
