datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value BigInt @default(99999999999999999999)
}
