datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  at DateTime @generated(`now_of(id)`) @updatedAt
}
