datasource db {
  provider = "postgresql"
}

model User {
  id Int      @id
  at DateTime @default(now(3))
}
