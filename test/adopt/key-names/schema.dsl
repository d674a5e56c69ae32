datasource db {
  provider   = "sqlite"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  manage     = "all"
}

model Shelf {
  code  String @id @notNull(enforced: false)
  room  String @notNull(onConflict: Ignore)
  books Book[]

  @@map("shelves")
}

model Book {
  shelf  String @notNull(enforced: false)
  place  Int    @notNull(enforced: false)
  author Int?
  on     Shelf  @relation(fields: [shelf], references: [code], onDelete: NoAction, onUpdate: NoAction)

  @@id([shelf, place])
  @@foreignKey([author], to: "authors", references: ["id"], onDelete: NoAction, onUpdate: NoAction)
  @@map("books")
}
