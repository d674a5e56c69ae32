model User {
  id Int @id @default(autoincrement())
  name String
  visits Int @default(1)
  state String @default("new")
  note String?
}
