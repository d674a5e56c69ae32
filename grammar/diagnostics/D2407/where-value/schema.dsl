datasource db {
  provider = "postgresql"
}

model User {
  id     Int    @id
  status String

  @@unique([status], where: { status: active })
}
