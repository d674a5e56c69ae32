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
  of = Event  values in [1, 2]
}

partition EventB {
  partition of Event
  in (3, 4)
}
