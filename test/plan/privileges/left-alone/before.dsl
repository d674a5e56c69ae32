datasource db {
  provider = "postgresql"
}

role app_rw
role app_ro
role app_owner
role odd { @@map("Odd \"role\" name") }


model Account {
  id    Int    @id
  email String
}

model Invoice {
  id Int @id

  @@grant(Select, to: [app_ro])
}
