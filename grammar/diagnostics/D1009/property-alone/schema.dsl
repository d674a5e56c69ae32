datasource db {
  provider = "postgresql"
}

extensions = [pg_trgm]

model User {
  id Int @id
}
