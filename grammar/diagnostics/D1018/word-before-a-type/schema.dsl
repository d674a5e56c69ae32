datasource db {
  provider = "postgresql"
}

model Order {
  id   Int @id
  text sql`tsvector`
}
