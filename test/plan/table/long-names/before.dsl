model Long {
  id    Int    @id @default(autoincrement())
  value String @map("vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv")
  other String @map("ooooooooooooooooooooooooooooooooooooooooééééééééééé")

  @@map("ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt")
}
