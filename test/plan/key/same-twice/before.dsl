model Other {
  id Int @id
}
