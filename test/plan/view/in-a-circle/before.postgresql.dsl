datasource db {
  provider = "postgresql"
  manage   = "all"
}

model User {
  id    Int    @id
  name  String @db.VarChar(20)
}
