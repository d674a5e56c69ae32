datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  manage   = "all"
}

model Account {
  id   Int    @id
  name String

  @@map("accounts")
}
