model User {
  id Int @id @default(autoincrement())
  name String
  age Int @check(`age >= 0`)
  @@index([name])
  @@index([`lower(name)`], map: "by_name")
  @@check(`length(name) > 0`, map: "named")
}
