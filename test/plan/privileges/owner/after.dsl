role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


schema billing {
  @@owner(odd)
}

enum Mood {
  SAD

  @@owner(app_owner)
}

model Account {
  id Int @id

  @@owner(odd)
  @@revoke([Truncate, Trigger], from: [odd])
  @@grant(Select, to: [app_ro])
}

model Invoice {
  id Int @id

  @@owner(app_owner)
  @@grant(Select, to: [app_ro])
}

view Small {
  id Int @unique
  @@sql(`select id from ${Account} where id < 10`)
  @@owner(app_owner)
}
