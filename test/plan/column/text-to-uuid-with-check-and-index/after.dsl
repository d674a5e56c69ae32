model User {
  id Int @id @default(autoincrement())
  name String
  code String @db.Uuid
  @@index([code])
}
