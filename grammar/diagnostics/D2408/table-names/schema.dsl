datasource db {
  provider   = "postgresql"
  tableNames = "snakecase"
}

model User {
  id Int @id
}
