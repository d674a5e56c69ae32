datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name DateTime @default(now())
}
