datasource db {
  provider = "postgresql"
}

extension pg_trgm

model User {
  id Int @id
}
