datasource db {
  provider = "postgresql"
}

model Event {
  id   Int
  kind Int

  @@id([id, kind])
  @@partition(by: List, [kind])
}

partition EventA {
  of = Event  in = [`1`, `2`]
}

partition EventB {
  of = Event
  in = [`3`, `4`]
}
