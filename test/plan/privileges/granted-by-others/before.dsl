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

  @@grant([Select, Insert], to: [app_rw], grantable: true)
  @@grant(Select, to: [app_ro], by: app_rw)

  @@map("notes")
}
