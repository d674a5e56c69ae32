role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


model Account {
  id    Int     @id @default(autoincrement())
  email String  @map("e mail")
  note  String?

  @@grant([Select, Insert, Update], to: [app_rw])
  @@grant(Select, to: [app_ro])
  @@grant(Delete, to: [odd], grantable: true)
  @@grant(Select, to: [odd], on: [email, note])
  @@grant(Usage, to: [app_rw], sequences: [id])
  @@map("accounts")
}

function double {
  @@sql(`create function double(x int) returns int language sql as 'select x * 2'`)
}
