type Address {
  street String
  zip    String?
}
model User {
  id Int @id @default(autoincrement())
  name String
  home Address?
}
