datasource db {
  provider = "postgresql"
}

model A {
  a Int
  b String
  c String

  @@id([a, b], name: "key", map: "a_key", clustered: true, include: [c], with: { fillfactor: 70 }, tablespace: "fast", deferrable: Immediate, comment: "the key")
  @@unique([b(sort: Desc, nulls: Last), `lower(${c})`], where: `${a} > 0`, nullsDistinct: false)
  @@unique([b, a], constraint: true, deferrable: Deferred)
  @@unique([c(ops: raw("text_pattern_ops"), collate: "C")], where: { b: "x", a: { not: 3 }, c: { not: null } })
  @@unique([c], map: "c2", where: raw("a = 1"))
}

model B {
  id   Int    @id(map: "b_key", deferrable: Deferred)
  name String @unique(map: "b_name", sort: Desc, where: `name <> ''`, include: [id], constraint: false)
}
