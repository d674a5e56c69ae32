datasource db {
  provider = "postgresql"
}

model Order {
  id   Int @id
  name `varchar(20)` @default(`'x'`)
}
