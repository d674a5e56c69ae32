role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


enum Mood {
  SAD
  HAPPY

  @@owner(app_owner)
  @@revoke(Usage, from: [public])
  @@grant(Usage, to: [app_rw])
}

model Account {
  id    Int    @id @identity(ByDefault)
  size  BigInt
  twice Int?   @generated(`size * 3`)
  mood  Mood

  @@grant(Select, to: [app_ro])
  @@grant(Select, to: [odd], on: [twice, mood])
  @@grant(Usage, to: [app_rw], sequences: [id])
}

view Sizes {
  id   Int @unique
  size BigInt
  @@sql(`select id, size from ${Account}`)
  @@owner(app_owner)
  @@grant(Select, to: [app_ro])
  @@grant(Select, to: [odd], on: [size])
}

function label {
  @@sql(`create function label(x int) returns varchar language sql as 'select x::text'`)
  @@revoke(Execute, from: [public])
  @@grant(Execute, to: [app_rw], grantable: true)
}
