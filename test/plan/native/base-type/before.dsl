model Item {
  id Int @id
}
