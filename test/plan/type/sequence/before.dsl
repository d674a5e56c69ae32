sequence invoice_number { start = 1000 }
model User {
  id Int @id @default(autoincrement())
  name String
  no BigInt @default(`nextval('invoice_number')`)
}
