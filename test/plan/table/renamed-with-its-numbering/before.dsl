datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_owner

model M1 {
  id BigInt @id @identity(ByDefault)
  @@owner(app_owner)
}
