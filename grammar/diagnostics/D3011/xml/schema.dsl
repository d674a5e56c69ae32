datasource db {
  provider = "postgresql"
}

model User {
  id  Int    @id
  doc String @unique @db.Xml
}
