datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  @@owner(app_owner)
}
