datasource db {
  provider = "postgresql"
}

enum Kind {
  A @map("it's \"a\"")

  @@map("ki\"nd")
}

model Order {
  id     Int  @id @map("i\"d")
  select Int  @unique @map("sel ect's")
  kind   Kind @default(A)
  plain  Int? @check(`${plain} > 0`) @map("日本 語")

  @@index([`${select} + ${id}`])
  @@map("or\"der")
}
