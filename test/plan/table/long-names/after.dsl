model Long {
  id    Int    @id @default(autoincrement())
  value String @unique @map("vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv")
  name  String @map("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn") @renamedFrom("ooooooooooooooooooooooooooooooooooooooooééééééééééé")
  refs  Ref[]

  @@index([name, value])
  @@map("ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt")
}

model Ref {
  id     Int  @id @default(autoincrement())
  longId Int  @map("lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll")
  long   Long @relation(fields: [longId], references: [id])

  @@map("rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr")
}
