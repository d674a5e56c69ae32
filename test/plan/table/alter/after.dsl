sequence fast

model Customer {
  id      Int    @id
  address String @renamedFrom("email")
  size    BigInt
  twice   Int?   @generated(`size * 2`)
  more    Int?

  @@index([`lower(${address})`], map: "by_lower")
  @@alter(`alter table ${Customer} alter address set (n_distinct = 6, n_distinct_inherited=7)`)
  @@alter(`alter table ${Customer} alter column twice set (n_distinct = 2)`)
  @@alter(`alter table ${Customer} alter more set (n_distinct = -1)`)
  @@alter(`alter index by_lower alter 1 set statistics 200`)
  @@renamedFrom("Account")
}

partition first {
  of   = Measure
  from = [`1`]
  to   = [`10`]

  @@alter(`alter table first enable always trigger touch`)
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
