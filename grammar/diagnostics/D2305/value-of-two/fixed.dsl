datasource db {
  provider = "postgresql"
}

model Event {
  id Int
  kind Int

  @@id([id, kind])
  @@partition(by: List, [kind])
}

partition Small {
  of = Event
  in = [`1`, `2`]
}

partition Large {
  of = Event
  in = [`3`]
}
