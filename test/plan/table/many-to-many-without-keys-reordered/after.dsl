datasource db {
  provider     = "postgresql"
  relationMode = "prisma"
}

model Creator {
  id      Int      @id
  books   Book[]
  genres  Kind[]
  readers Reader[] @relation("signed")

  @@renamedFrom("Author")
}

model Book {
  id      Int       @id
  authors Creator[]
}

model Kind {
  id      Int       @id
  authors Creator[]

  @@renamedFrom("Genre")
}

model Reader {
  id      Int       @id
  authors Creator[] @relation("signed")
}
