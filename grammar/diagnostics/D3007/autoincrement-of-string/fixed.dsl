datasource db {
  provider = "postgresql"
}

model User {
  id Int @id @default(autoincrement())
}
