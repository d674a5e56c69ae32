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
  of = Event
  in = [`1`, `2`, `'a'`]
}
