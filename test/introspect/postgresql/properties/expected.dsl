datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_plural"
  manage     = "all"
}

sequence fast {
  @@alter(`ALTER SEQUENCE "public"."fast" SET UNLOGGED`)
}

model Measure {
  at    DateTime @db.Date
  value Int?

  @@partition(by: Range, [at])
  @@trigger("Odd trigger", `BEFORE INSERT FOR EACH ROW EXECUTE FUNCTION public.touch()`)
  @@ignore
}

partition measures_2027 {
  of   = Measure
  from = [`'2027-01-01'`]
  to   = [`'2028-01-01'`]

  @@alter(`ALTER TABLE "public"."measures 2027" ALTER COLUMN "value" SET (n_distinct=3)`)
  @@alter(`ALTER TABLE "public"."measures 2027" ENABLE ALWAYS TRIGGER "Odd trigger"`)
  @@map("measures 2027")
}

partition measures_2026 {
  of   = Measure
  from = [`'2026-01-01'`]
  to   = [`'2027-01-01'`]

  @@alter(`ALTER TABLE "public"."measures_2026" DISABLE TRIGGER "Odd trigger"`)
}

model User {
  id    Int     @id @default(autoincrement())
  eMail String? @map("E mail")
  name  String?

  @@index([`upper("E mail")`], map: "Odd index")
  @@index([`lower(name)`, `id + 1`], map: "users_lower")
  @@alter(`ALTER TABLE "public"."users" ALTER COLUMN "E mail" SET (n_distinct=-0.5)`)
  @@alter(`ALTER TABLE "public"."users" ALTER COLUMN "E mail" SET (n_distinct_inherited=10)`)
  @@alter(`ALTER TABLE "public"."users" ALTER COLUMN "name" SET (n_distinct=5)`)
  @@alter(`ALTER INDEX "public"."users_lower" ALTER COLUMN 1 SET STATISTICS 500`)
  @@alter(`ALTER INDEX "public"."users_lower" ALTER COLUMN 2 SET STATISTICS 0`)
  @@alter(`ALTER INDEX "public"."Odd index" ALTER COLUMN 1 SET STATISTICS 10`)
}

function touch {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.touch()
     RETURNS trigger
     LANGUAGE plpgsql
    AS $function$begin return new; end$function$
  `)
}
