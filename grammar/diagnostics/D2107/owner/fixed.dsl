datasource db {
  provider = "postgresql"
}

role app_owner

model User {
  id Int @id
  @@owner(app_owner)
}
