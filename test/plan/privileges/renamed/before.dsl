role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


enum Mood {
  SAD
  HAPPY

  @@grant(Usage, to: [app_rw])
  @@revoke(Usage, from: [public])
}

model Account {
  id    Int    @id @default(autoincrement())
  email String
  mood  Mood

  @@owner(app_owner)
  @@grant(Select, to: [app_ro])
  @@grant(Update, to: [odd], on: [email])
  @@grant(Usage, to: [app_rw], sequences: [id])
}
