datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id
  email String @email(db: true)
  site  String @url(db: true)
  code  String @regex("^[a-z]+$", db: true)
}
