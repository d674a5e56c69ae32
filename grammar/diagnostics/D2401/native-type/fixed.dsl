datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String @db.VarChar(20)
}
