role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


enum Temper {
  SAD
  HAPPY

  @@grant(Usage, to: [app_rw])
  @@revoke(Usage, from: [public])
  @@renamedFrom("Mood")
}

model Customer {
  number  Int    @id @default(autoincrement()) @renamedFrom("id")
  address String @renamedFrom("email")
  mood    Temper

  @@owner(app_owner)
  @@grant(Select, to: [app_ro])
  @@grant(Update, to: [odd], on: [address])
  @@grant(Usage, to: [app_rw], sequences: [number])
  @@renamedFrom("Account")
}
