model User {
  id      Int      @id @default(autoincrement())
  name    String
  street  String?
  city    String?
  address Address?
}

model Address {
  userId Int     @id
  street String
  city   String?
  user   User    @relation(fields: [userId], references: [id], onDelete: Cascade)
}
