datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
}

model NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN {
  id    Int    @id @default(autoincrement())
  nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn String @unique
  quote String @default("it's \"\"; drop table x; --") @map("it's \"q\" ;--")
  size  String @map("größe 🙂")
}

model order {
  id    Int     @id @default(autoincrement())
  group String? @map("group")

  @@map("select")
}
