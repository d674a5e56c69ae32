datasource db {
  provider = "postgresql"
}

model User {
  id    Int                 @id
  token String @db.Uuid
}
