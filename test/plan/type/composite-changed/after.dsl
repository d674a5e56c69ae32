type Address {
  street String
  zip    String?
  city   String?
}
model User {
  id Int @id @default(autoincrement())
  name String
  home Address?
}
