datasource db {
  provider = "postgresql"
}

model Event {
  id        BigInt   @default(autoincrement())
  createdAt DateTime
  kind      String

  @@id([id, createdAt])
  @@partition(by: Range, [createdAt])
}

partition Event2026 {
  of   = Event
  from = [`'2026-01-01'`]
  to   = [`'2027-01-01'`]
  @@partition(by: List, [kind])
}

partition Event2026Login {
  of = Event2026
  in = [`'login'`, `'logout'`]
  @@map("event_2026_login")
}

partition EventRest {
  of      = Event
  default = true
}

model Part {
  id Int @id
  @@partition(by: Hash, [id])
}

partition Part0 {
  of        = Part
  modulus   = 4
  remainder = 0
}
