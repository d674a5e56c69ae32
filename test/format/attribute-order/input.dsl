model A {
  b Int @relation("x") @map("b") @updatedAt @default(1) @unique @id @ignore
  c String @db.VarChar(10) @default("c") @unique
  d String @check(`d <> ''`) @map("d") @length(1, 80) @db.Text
}

enum E {
  F @deprecated("no more") @map("f") @renamedFrom("G")
}
