datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@map("users")
}

model Post {
  id Int @id
}
