model User {
  id Int @id @default(autoincrement())
  name String
  deletedAt DateTime?
  @@unique([name], where: `"deletedAt" is null`, map: "living_name")
  @@index([`lower(name)`])
}
