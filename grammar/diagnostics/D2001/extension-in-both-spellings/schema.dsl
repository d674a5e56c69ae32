datasource db {
  provider   = "postgresql"
  extensions = [pg_trgm]
}

extension pg_trgm

model User {
  id Int @id
}
