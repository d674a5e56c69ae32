model Note {
  id   Int @id
  text String
}
