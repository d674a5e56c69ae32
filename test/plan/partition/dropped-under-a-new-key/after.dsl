datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Event {
  id    Int    @id
  notes Note[]

  @@partition(by: Range, [id])
}

partition Low { of = Event  from = [`0`]  to = [`10`] }

model Note {
  id      Int    @id
  eventId Int?
  event   Event? @relation(fields: [eventId], references: [id])
}
