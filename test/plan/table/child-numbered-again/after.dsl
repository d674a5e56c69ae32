model Vehicle {
  id Int @id @default(autoincrement())
}

model Bus {
  seats Int @id

  @@inherits([Vehicle])
}

model Event {
  id   Int @default(autoincrement())
  kind Int

  @@id([id, kind])
  @@partition(by: List, [kind])
}

partition EventA { of = Event  in = [`1`] }
