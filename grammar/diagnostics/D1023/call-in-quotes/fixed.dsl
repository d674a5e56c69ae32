datasource db {
  provider = "postgresql"
}

model Order {
  id     Int      @id
  madeAt DateTime @default(now())
}
