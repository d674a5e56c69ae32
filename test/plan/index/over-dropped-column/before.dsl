model User {
  id Int @id @default(autoincrement())
  name String
  a Int?
  b Int?
  @@index([a, b])
  @@unique([b])
  @@index([name], where: `a > 0`, map: "with_a")
}
