datasource db {
  provider = "postgresql"
}

model Person {
  id     Int      @id
  bossId Int?
  boss   Person?  @relation(fields: [bossId], references: [id])
  team   Person[]
}
