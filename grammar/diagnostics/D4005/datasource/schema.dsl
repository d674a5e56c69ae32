datasource db {
  provider = "postgresql"
  provider = "sqlite"
}

model User {
  id Int @id
}
