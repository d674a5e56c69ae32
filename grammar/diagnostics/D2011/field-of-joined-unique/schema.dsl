datasource db {
  provider = "postgresql"
}

model User {
  id  Int @id
  a   Int
  b   Int
  a_b Int

  @@unique([a, b])
}
