datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  size Int @generated(`id + 1`)
}
