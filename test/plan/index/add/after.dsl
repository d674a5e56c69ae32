model User {
  id Int @id @default(autoincrement())
  name String
  org Int @default(1)
  @@index([name])
  @@index([org, name(sort: Desc)])
}
