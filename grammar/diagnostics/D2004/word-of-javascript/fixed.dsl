datasource db {
  provider = "postgresql"
}

model Function {
  id Int @id
}
