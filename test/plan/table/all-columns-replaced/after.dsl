model Log {
  no   Int     @id @default(autoincrement())
  note Boolean?
}
