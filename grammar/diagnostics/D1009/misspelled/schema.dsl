datasource db {
  provider = "sqlite"
}

modle User {
  id Int @id
}
