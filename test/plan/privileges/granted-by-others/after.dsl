datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_ro

role app_rw

role app_user

model Note {
  id   Int    @id
  body String

  @@grant([Select, Update], to: [app_rw], grantable: true)
  @@grant(Update, to: [app_user], grantable: true, by: app_rw)
  @@grant(Update, to: [app_ro], by: app_user)
  @@grant(Select, to: [app_user], on: [id], by: app_rw)

  @@map("notes")
}
