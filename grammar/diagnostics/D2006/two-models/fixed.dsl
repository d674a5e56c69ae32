datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  @@map("people")
}

model Person {
  id Int @id
  @@map("persons")
}
