model User {
  id Int @id @default(autoincrement())
  name String
  @@with({ fillfactor: 70 })
  @@unlogged
}
