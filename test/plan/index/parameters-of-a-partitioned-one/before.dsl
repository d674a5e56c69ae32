datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Event {
  id    Int    @id(with: { fillfactor: 80 })
  kind  String
  other String

  @@unique([id, other], with: { fillfactor: 60 }, map: "other_key")
  @@index([kind], with: { fillfactor: 70 }, map: "kind_idx")
  @@partition(by: Range, [id])
}

partition Low { of = Event  from = [`0`]  to = [`10`] }
