datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value BigInt @default(9)
}
