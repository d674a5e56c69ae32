datasource db {
  provider = "sqlite"
}

model User {
  id Int @id

  @@index([id], map: "by_id")
}
