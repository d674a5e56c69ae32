datasource db {
  provider           = "postgresql"
  url                = env("DATABASE_URL")
  tableNames         = "snake_plural"
  columnNames        = "snake_case"
  referentialActions = "NoAction"
  manage             = "all"
}

schema Odd_schema {
  @@owner(app_owner)
  @@grant(Usage, to: [app_ro, app_rw])
  @@map("Odd schema")
}

schema public {
  @@grant(Usage, to: [Odd_role_name], grantable: true)
}

role Odd_role_name {
  @@map("Odd \"role\" name")
}

role app_owner

role app_ro

role app_rw

enum Mood {
  sad
  happy

  @@revoke(Usage, from: [public])
  @@grant(Usage, to: [app_rw])
}

type Email = String @db.VarChar(320) @check(`(VALUE)::text ~~ '%_@_%'::text`) @owner(app_owner) @grant(Usage, to: [app_rw], grantable: true)

type Address {
  street String?
  zip    String?

  @@grant(Usage, to: [app_ro])
}

sequence tickets {
  @@owner(app_rw)
  @@grant(Usage, to: [app_ro])
}

model Measure {
  at    DateTime @db.Date
  value Int?

  @@partition(by: Range, [at])
  @@grant(Select, to: [app_ro])
  @@ignore
}

partition measures_2026 {
  of   = Measure
  from = [`'2026-01-01'`]
  to   = [`'2027-01-01'`]

  @@grant(Select, to: [app_rw])
}

model Order {
  id     Int   @id @default(autoincrement())
  userId Int?
  user   User? @relation(fields: [userId], references: [id])

  @@grant([Select, Insert, Update, Delete], to: [app_rw], grantable: true)
  @@grant(References, to: [app_rw])
  @@grant(Select, to: [public])
  @@grant(All, to: [app_rw], sequences: [id])
  @@schema("Odd schema")
}

model User {
  id     Int      @id @identity(Always)
  eMail  Email    @map("E mail")
  mood   Mood?
  home   Address?
  orders Order[]

  @@owner(app_owner)
  @@revoke([Truncate, Trigger], from: [app_owner])
  @@grant(Select, to: [app_ro])
  @@grant(All, to: [app_rw])
  @@grant(Select, to: [Odd_role_name], on: [eMail])
  @@grant([Select, Update], to: [Odd_role_name], on: [mood])
  @@grant([Usage, Select], to: [app_ro, app_rw], sequences: [id])
}

view Count {
  mood  Mood?
  count BigInt?

  @@materialized
  @@owner(app_owner)
  @@grant(Select, to: [app_ro, app_rw])
  @@sql(`
    SELECT mood,
        count(*) AS count
       FROM public.users
      GROUP BY mood
  `)
}

view Happy {
  id   Int?
  mood Mood?

  @@grant(Select, to: [app_ro])
  @@grant(Update, to: [app_rw], on: [mood])
  @@sql(`
    SELECT id,
        mood
       FROM public.users
      WHERE (mood = 'happy'::public.mood)
  `)
  @@map("happy")
}

function double {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.double(x integer)
     RETURNS integer
     LANGUAGE sql
    AS $function$select x * 2$function$
  `)
  @@revoke(Execute, from: [public])
  @@grant(Execute, to: [app_ro, app_rw])
}

procedure tidy {
  @@sql(`
    CREATE OR REPLACE PROCEDURE public.tidy()
     LANGUAGE sql
    AS $procedure$delete from users where false$procedure$
  `)
  @@owner(app_owner)
  @@revoke(Execute, from: [public])
}

aggregate total {
  @@sql(`
    CREATE AGGREGATE "public"."total"(integer) (
      SFUNC = int4pl,
      STYPE = integer,
      INITCOND = '0'
    )
  `)
  @@grant(Execute, to: [app_rw], grantable: true)
}

native MyC {
  @@sql(`CREATE COLLATION public."My C" FROM pg_catalog."C"`)
  @@owner(app_owner)
  @@drop(`DROP COLLATION public."My C"`)
}

native Files {
  @@sql(`CREATE FOREIGN DATA WRAPPER files`)
  @@grant(Usage, to: [app_owner])
  @@drop(`DROP FOREIGN DATA WRAPPER files`)
}

native Far {
  @@sql(`
    CREATE FOREIGN TABLE public.far (
      id integer
    )
      SERVER near
  `)
  @@grant(Select, to: [app_ro])
  @@drop(`DROP FOREIGN TABLE public.far`)
}

native Near {
  @@sql(`
    CREATE SERVER near
      FOREIGN DATA WRAPPER files
  `)
  @@owner(app_owner)
  @@grant(Usage, to: [Odd_role_name, app_rw])
  @@drop(`DROP SERVER near`)
}

native Span {
  @@sql(`
    CREATE TYPE public.span AS RANGE (
      SUBTYPE = double precision
    )
  `)
  @@revoke(Usage, from: [public])
  @@drop(`DROP TYPE public.span`)
}
