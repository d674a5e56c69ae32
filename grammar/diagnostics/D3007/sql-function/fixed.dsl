datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String @default(`gen_random_uuid()`)
}
