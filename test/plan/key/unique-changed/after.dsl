model User {
  id Int @id @default(autoincrement())
  name String
  org Int @default(1)
  @@unique([org, name], map: "one_name")
}
