datasource db {
  provider    = "postgresql"
  colunmNames = "snake_case"
}

model User {
  id Int @id
}
