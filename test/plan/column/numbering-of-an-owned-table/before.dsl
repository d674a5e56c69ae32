datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_owner

model Note {
  id Int @id @identity(ByDefault)

  @@owner(app_owner)
}
