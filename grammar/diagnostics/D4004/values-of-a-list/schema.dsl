datasource db {
  provider = "postgresql"
}

model Event {
  id   Int
  kind Int

  @@id([id, kind])
  @@partition(by: List, [kind])
}

partition EventOne {
  of     = Event
  values = [`1`]
}
