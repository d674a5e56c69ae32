datasource db {
  provider = "postgresql"
}

model String {
  id Int @id
}
