datasource db {
  provider = "postgresql"
}

model Text {
  id Int @id
}
