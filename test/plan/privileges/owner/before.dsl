role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


schema billing

enum Mood {
  SAD

  @@owner(app_rw)
}

model Account {
  id Int @id

  @@owner(app_owner)
  @@revoke(Truncate, from: [app_owner])
  @@grant(Select, to: [app_ro])
}

model Invoice {
  id Int @id

  @@grant(Select, to: [app_ro])
}

view Small {
  id Int @unique
  @@sql(`select id from ${Account} where id < 10`)
}
