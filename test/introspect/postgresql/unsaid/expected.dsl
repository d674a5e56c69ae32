datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  comments   = true
  manage     = "all"
}

enum Odd {
  _ @map("")
  x
}

sequence owned {
  ownedBy = `${T.n}`
}

model Parent {
  id   Int     @id
  kind String?

  @@index([`lower(kind)`(ops: `text_pattern_ops`)], map: "parent_lower_idx")
  @@comment("two\r\nlines")
}

model T {
  id Int  @id
  n  Int? @default(`nextval('public.owned'::regclass)`)
  m  Int  @default(autoincrement(sequence: "other_seq"))
}
