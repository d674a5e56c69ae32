model User {
  id Int @id @default(autoincrement())
  name String
  visits Int
  twice BigInt? @generated(`visits * 2`)
}
