model Note {
  id   Int @id @default(autoincrement())
  text String
}
