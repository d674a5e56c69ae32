datasource db {
  provider = "sqlite"
}

model User {
  id BigInt @id @default(autoincrement())
}
