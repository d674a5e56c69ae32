datasource db {
  provider = "postgresql"
}

extension pg_trgm

model Order {
  id   Int    @id
  name String
  size Int

  @@index([name(ops: `gin_trgm_ops`)], type: Gin)
}
