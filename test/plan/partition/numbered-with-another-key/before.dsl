model Event {
  id   Int @id @default(autoincrement())
  kind Int

  @@partition(by: Range, [id])
}

partition Low { of = Event  from = [`0`]  to = [`10`] }
