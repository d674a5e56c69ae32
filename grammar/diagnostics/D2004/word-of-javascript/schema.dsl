datasource db {
  provider = "postgresql"
}

model function {
  id Int @id
}
