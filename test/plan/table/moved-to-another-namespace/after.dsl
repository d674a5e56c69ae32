datasource db {
  provider = "postgresql"
  manage = "all"
  schemas = ["public", "crm"]
}

model Person {
  id Int @id @default(autoincrement())
  name String @unique
  @@schema("crm")
  @@renamedFrom("public.User")
}
model Other {
  id Int @id
  @@schema("crm")
}
