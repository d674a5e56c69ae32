datasource db {
  provider     = "sqlite"
  relationMode = "prisma"
}

model Author {
  id    Int    @id
  books Book[] @relation("written")

  @@map("people")
}

model Book {
  id      Int      @id
  authors Author[] @relation("written")
}
