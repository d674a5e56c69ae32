model Note {
  id   BigInt @id @default(autoincrement())
  text String
}
