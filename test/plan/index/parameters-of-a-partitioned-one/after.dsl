datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Event {
  id    Int    @id
  kind  String
  other String

  @@unique([id, other], map: "other_key")
  @@index([kind], map: "kind_idx")
  @@partition(by: Range, [id])
}

partition Low { of = Event  from = [`0`]  to = [`10`] }
