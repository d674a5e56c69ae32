datasource db {
  provider   = "sqlite"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  manage     = "all"
}

model Shelf {
  code  String @id
  room  String
  books Book[]

  @@map("shelves")
}

model Book {
  shelf  String
  place  Int
  author Int?
  on     Shelf  @relation(fields: [shelf], references: [code], onDelete: NoAction, onUpdate: NoAction)

  @@id([shelf, place])
  @@map("books")
}
