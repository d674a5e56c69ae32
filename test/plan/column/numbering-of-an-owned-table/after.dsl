datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_owner

model Note {
  id Int @id @default(autoincrement())

  @@owner(app_owner)
}
