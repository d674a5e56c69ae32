datasource db {
  provider = "postgresql"
}

model User {
  id         Int    @id
  first-name String
}
