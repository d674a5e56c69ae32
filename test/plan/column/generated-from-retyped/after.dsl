model User {
  id Int @id @default(autoincrement())
  name String
  visits BigInt
  twice BigInt? @generated(`visits * 2`)
}
