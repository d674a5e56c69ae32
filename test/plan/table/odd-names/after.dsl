model Odd {
  id    BigInt @id @default(autoincrement()) @map("the \"id\"")
  value String @unique @map("it's a \"value\"") @renamedFrom("it's a value")
  snow  BigInt @default(2) @map("größe ☃")
  more  String @default("'; --") @map("select")
  refs  Ref[]

  @@index([snow, more])
  @@map("odd \"table\"; drop")
}

model Ref {
  id    Int    @id
  oddId BigInt @map("odd \"id\"")
  odd   Odd    @relation(fields: [oddId], references: [id])

  @@map("ref's")
}
