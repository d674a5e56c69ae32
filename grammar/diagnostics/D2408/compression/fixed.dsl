datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  body String @compression(lz4)
}
