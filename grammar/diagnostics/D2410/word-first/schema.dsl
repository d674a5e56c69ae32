datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  size Int @generated(always, `id + 1`)
}
