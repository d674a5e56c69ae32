datasource db {
  provider   = "sqlite"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
}

model Shelf {
  code  String @id
  room  String
  books Book[]

  @@map("shelves")
}

model Book {
  id    Int     @id
  shelf String?
  on    Shelf?  @relation(fields: [shelf], references: [code], onDelete: NoAction, onUpdate: NoAction)
  pages Int?

  @@index([shelf], map: "by_shelf")
  @@map("books")
}

view full {
  @@sql(`select code from shelves`)
}
