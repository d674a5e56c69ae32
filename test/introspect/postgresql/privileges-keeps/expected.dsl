datasource db {
  provider = "postgresql"
  manage   = "all"
}

role app_ro

role app_rw

/// What is counted.
model Thing {
  id Int  @id @default(autoincrement())
  n  Int? // as many

  @@grant([Select, Insert], to: [app_rw])
  @@grant(Usage, to: [app_ro], sequences: [id]) // readers
  @@alter(`ALTER TABLE "public"."t" ALTER COLUMN "n" SET (n_distinct=3)`)
  @@map("t")
}

view Seen {
  id Int?

  @@sql(`
    SELECT id
       FROM public.t
  `)
  @@owner(app_rw)
  @@map("v")
}

schema public {
  @@grant(Usage, to: [app_ro])
}
