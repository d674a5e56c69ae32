datasource db {
  provider = "postgresql"
}

model User {
  id   Int      @id
  tags String[] @default("a")
}
