model User {
  id Int @id @default(autoincrement())
  name String
  code String
  @@index([code])
  @@check(`code <> ''`, map: "coded")
}
