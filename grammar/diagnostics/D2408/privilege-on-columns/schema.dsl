datasource db {
  provider = "postgresql"
}

role app_user

model User {
  id Int @id

  @@grant(Delete, to: [app_user], on: [id])
}
