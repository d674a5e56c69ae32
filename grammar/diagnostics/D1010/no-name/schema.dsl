datasource db {
  provider = "sqlite"
}

model {
  id Int @id
}
