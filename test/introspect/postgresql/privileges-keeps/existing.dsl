datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_ro

/// What is counted.
model Thing {
  id Int  @id @default(autoincrement())
  n  Int? // as many

  @@grant(Select, to: [app_ro]) // readers
  @@map("t")
}

view Seen {
  id Int?

  @@grant(Select, to: [app_ro])
  @@sql(`
    SELECT id
       FROM public.t
  `)
  @@map("v")
}
