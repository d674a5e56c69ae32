datasource db {
  provider = "sqlite"
}

model User {
  id Int @id

model Post {
  id Int @id
}
