datasource db {
  provider = "postgresql"
}

model Post {
  id Int @id @identity(start: 1, increment: 2)
}
