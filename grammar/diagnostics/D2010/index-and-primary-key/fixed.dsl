datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@index([id], map: "user_by_id")
}
