datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  a     Int
  b     Int
  place Int

  @@unique([a, b], name: "where")
}
