datasource db {
  provider = "postgresql"
}

model User {
  id   Int  @id
  data Json

  @@index([data(ops: JsonbOps)], type: Gin)
}
