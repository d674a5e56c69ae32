datasource db {
  provider = "sqlite"
}

model User {
  id Int @unique @generated(`abs(number)`)
  number Int @id
}
