datasource db {
  provider = "postgresql"
}

role app_user

model User {
  id Int @id

  @@grant(Select, to: [app_user, app_user])
}
