datasource db {
  provider = "sqlite"
}

User {
  id Int @id
}
