datasource db {
  provider   = "postgresql"
  tableNames = "snake_case"
}

model User {
  id Int @id
}
