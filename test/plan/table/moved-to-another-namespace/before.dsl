datasource db {
  provider = "postgresql"
  manage = "all"
  schemas = ["public", "crm"]
}

model User {
  id Int @id @default(autoincrement())
  name String @unique
  @@schema("public")
}
model Other {
  id Int @id
  @@schema("crm")
}
