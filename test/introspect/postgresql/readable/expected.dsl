datasource db {
  provider           = "postgresql"
  url                = env("DATABASE_URL")
  tableNames         = "snake_plural"
  referentialActions = "NoAction"
  manage             = "all"
}

type Code = String @check(`(VALUE ~ '^\d+$'::text) OR (VALUE = '$$'::text)`)

model Account {
  id      String   @id @db.Uuid
  owner   String?  @db.Uuid
  number  String?  @db.Uuid
  title   String   @check(`(title ~ '^[A-Z]$'::text) OR (title = ''::text)`)
  profile Profile?
}

model Event {
  id   Int
  kind String
  day  DateTime @db.Date

  @@partition(by: Hash, [id])
  @@ignore
}

partition events_0 {
  of        = Event
  modulus   = 1
  remainder = 0

  day DateTime @default(`'2020-01-01'::date`) @db.Date
}

model FilmKind {
  id    Int    @id
  films Film[]
}

model Film {
  id       String    @id @db.Uuid
  year     Int?
  born     DateTime? @db.Date
  died     DateTime? @db.Date
  kind     Int?
  filmKind FilmKind? @relation(fields: [kind], references: [id])
  yearRow  Year?     @relation(fields: [year], references: [year])
}

model Profile {
  id      String  @id @db.Uuid
  bio     String?
  state   String? @generated(`
    CASE
        WHEN (bio IS NULL) THEN 'empty'::text
        ELSE 'filled'::text
    END
  `)
  account Account @relation(fields: [id], references: [id])
}

model Year {
  year  Int    @id
  films Film[]
}
