datasource db {
  provider = "postgresql"
}

model Post {
  id Int @id @identity(start with 1 increment by 2)
}
