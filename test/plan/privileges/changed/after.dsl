role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


model Account {
  id    Int     @id @default(autoincrement())
  email String  @map("e mail")
  note  String?

  @@grant([Select, Insert, Update, Delete], to: [app_rw])
  @@grant(Select, to: [public])
  @@grant(Delete, to: [odd])
  @@grant(Select, to: [odd], on: [note])
  @@grant(Update, to: [odd, app_ro], on: [email, note])
  @@grant(All, to: [app_rw, app_ro], sequences: [id])
  @@map("accounts")
}

function double {
  @@sql(`create function double(x int) returns int language sql as 'select x * 2'`)
  @@revoke(Execute, from: [public])
  @@grant(Execute, to: [app_rw])
}
