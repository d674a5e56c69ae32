model Order {
  shop  Int
  no    Int
  note  String?
  lines Line[]

  @@id([shop, no])
}

model Line {
  id   Int   @id @default(autoincrement())
  shop Int
  no   Int
  order Order @relation(fields: [shop, no], references: [shop, no])
}
