datasource db {
  provider = "postgresql"
}

attribute pii

model User {
  id Int @id
}
