datasource db {
  provider = "sqlite"
}

model User {
  id Int @id @generated(`abs(number)`)
  number Int
}
