datasource db {
  provider = "mysql"
}

model User {
  id Int @id
}
