datasource db {
  provider = "postgresql"
}

model User {
  id Int @id @default(1)
}
