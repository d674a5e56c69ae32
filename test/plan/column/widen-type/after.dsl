model User {
  id Int @id @default(autoincrement())
  name String
  visits BigInt @default(0)
}
