datasource db {
  provider    = "postgresql"
  columnNames = "snake_case"
}

model User {
  id         Int @id
  createdAt  DateTime
  makeAt     DateTime
}
