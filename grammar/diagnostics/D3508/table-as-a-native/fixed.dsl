datasource db {
  provider = "postgresql"
}

model Other {
  id Int @id

  @@map("other")
}
