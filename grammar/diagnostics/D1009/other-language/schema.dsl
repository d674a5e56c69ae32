datasource db {
  provider = "sqlite"
}

table User {
  id Int @id
}
