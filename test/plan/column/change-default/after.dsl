model User {
  id Int @id @default(autoincrement())
  name String
  visits Int @default(2)
  state String
  note String? @default("it's \"fine\"")
}
