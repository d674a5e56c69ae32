datasource db {
  provider = "sqlite"
}

model User {
  id   Int @id
  seats Int @default(1)
}
