datasource db {
  provider = "sqlite"
}

model User {
  id   Int @id
  seats Int DEFAULT 1
}
