model User {
  id Int @id @default(autoincrement())
  name String
  token String @default(`(lower(hex(randomblob(8))))`)
}
