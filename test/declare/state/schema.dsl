// only postgresql
datasource db {
  provider = "postgresql"
}

model Product {
  id    Int    @id
  code  String @unique(constraint: true)
  owner Int?
  kind  Int
  boss  Product? @relation("boss", fields: [owner], references: [id], onDelete: SetNull([owner]), match: Full, deferrable: Deferred, notValid: true)
  under Product[] @relation("boss")

  @@unique([kind, code], deferrable: Immediate)
  @@check(`kind > 0`, notValid: true, noInherit: true)
  @@check(`kind > 1`, enforced: false, comment: "why")
  @@index([owner], comment: "for the boss")
}
