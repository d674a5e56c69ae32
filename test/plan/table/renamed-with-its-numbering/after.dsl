datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_owner

model R23 {
  id BigInt @id @default(autoincrement())
  @@owner(app_owner)
  @@renamedFrom("M1")
}
