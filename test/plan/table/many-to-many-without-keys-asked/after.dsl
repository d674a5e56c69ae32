datasource db {
  provider     = "sqlite"
  relationMode = "prisma"
}

model Writer {
  id    Int    @id
  books Book[] @relation("written")

  @@map("writers")
  @@renamedFrom("people")
}

model Book {
  id      Int      @id
  authors Writer[] @relation("written")
}
