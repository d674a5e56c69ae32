model Event {
  id   Int @id @default(autoincrement())
  kind Int

  @@partition(by: List, [id])
}

partition Low { of = Event  in = [`1`, `2`, `3`] }
