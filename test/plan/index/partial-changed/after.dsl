model User {
  id Int @id @default(autoincrement())
  name String
  deletedAt DateTime?
  @@index([name], where: `"deletedAt" is not null`, map: "living")
}
