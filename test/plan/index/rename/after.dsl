model User {
  id Int @id @default(autoincrement())
  name String
  @@index([name], map: "user_by_name")
  @@unique([id, name], map: "user_by_both")
}
