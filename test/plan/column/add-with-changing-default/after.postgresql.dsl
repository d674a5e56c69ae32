model User {
  id Int @id @default(autoincrement())
  name String
  token String @default(`gen_random_uuid()::text`)
}
