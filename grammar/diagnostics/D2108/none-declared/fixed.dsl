datasource db {
  provider = "postgresql"
}

schema billing

model User {
  id Int @id
  @@schema("billing")
}
