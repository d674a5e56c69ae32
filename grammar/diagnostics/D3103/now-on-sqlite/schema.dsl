datasource db {
  provider = "sqlite"
  now      = "now()"
}

model User {
  id        Int      @id
  createdAt DateTime @default(now())
}
