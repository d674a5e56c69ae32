datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

view Member {
  id Int @unique
  @@map("User")
}
