sequence fast {
  @@alter(`alter sequence fast set unlogged`)
}

model Account {
  id    Int    @id
  email String
  size  Int
  gone  Int?
  twice Int?   @generated(`size * 2`)

  @@index([`lower(${email})`], map: "by_lower")
  @@alter(`alter table ${Account} alter email set (n_distinct = 5, n_distinct_inherited=7)`)
  @@alter(`ALTER TABLE "public"."Account" ALTER COLUMN "gone" SET (n_distinct=1)`)
  @@alter(`alter table ${Account} alter column twice set (n_distinct = 2)`)
  @@alter(`alter index by_lower alter 1 set statistics 100`)
}

partition first {
  of   = Measure
  from = [`1`]
  to   = [`10`]

  @@alter(`alter table first disable trigger touch`)
}

function touch {
  @@sql(`create function touch() returns trigger language plpgsql as 'begin return new; end'`)
}

model Measure {
  id    Int
  value Int

  @@id([id])
  @@partition(by: Range, [id])
  @@trigger("touch", `before insert for each row execute function touch()`)
}
