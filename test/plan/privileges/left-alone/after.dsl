datasource db {
  provider = "postgresql"
}

role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


model Account {
  id    BigInt @id
  email String @db.VarChar(100)
}

model Invoice {
  id Int @id

  @@grant(Select, to: [app_rw])
}
