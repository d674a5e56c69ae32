model Order {
  id BigInt @id @default(autoincrement())
}
