model Odd {
  id    Int    @id @default(autoincrement()) @map("the \"id\"")
  value String @unique @map("it's a value")
  snow  Int    @default(1) @map("größe ☃")

  @@map("odd \"table\"; drop")
}
