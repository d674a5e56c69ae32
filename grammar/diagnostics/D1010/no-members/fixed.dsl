datasource db {
  provider = "postgresql"
}

attribute pii {
  level Int
}

model User {
  id Int @id
}
