datasource db {
  provider = "postgresql"
}

model Person {
  id     Int      @id
  bossId Int?
  boss   Person?  @relation("boss", fields: [bossId], references: [id])
  team   Person[] @relation("boss")
}
