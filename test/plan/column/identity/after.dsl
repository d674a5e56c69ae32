model Note {
  id   Int @id @identity(Always)
  text String
}
