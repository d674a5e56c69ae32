model User {
  id Int @id @default(autoincrement())
  name String
  owner String @default("x")
  visits Int
  @@policy("own", for: All, using: `owner = current_user and visits > 0`)
}
