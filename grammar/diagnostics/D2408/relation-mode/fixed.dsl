datasource db {
  provider     = "postgresql"
  relationMode = "foreignKeys"
}

model User {
  id Int @id
}
