model A {
  b Int    @id @unique @default(1) @updatedAt @map("b") @relation("x") @ignore
  c String @unique @default("c") @db.VarChar(10)
  d String @map("d") @check(`d <> ''`) @length(1, 80) @db.Text
}

enum E {
  F @map("f") @deprecated("no more") @renamedFrom("G")
}
