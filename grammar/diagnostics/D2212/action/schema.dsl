datasource db {
  provider = "postgresql"
}

model Post {
  id   Int   @id
  tags Tag[] @relation("tagged", onDelete: Cascade)
}

model Tag {
  id    Int    @id
  posts Post[] @relation("tagged")
}
