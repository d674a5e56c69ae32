datasource db {
  provider     = "postgresql"
  relationMode = "prisma"
}

model Author {
  id      Int      @id
  books   Book[]
  genres  Genre[]
  readers Reader[] @relation("signed")
}

model Book {
  id      Int      @id
  authors Author[]
}

model Genre {
  id      Int      @id
  authors Author[]
}

model Reader {
  id      Int      @id
  authors Author[] @relation("signed")
}
