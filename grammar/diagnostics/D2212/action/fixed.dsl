datasource db {
  provider = "postgresql"
}

model Post {
  id   Int   @id
  tags Tag[] @relation("tagged")
}

model Tag {
  id    Int    @id
  posts Post[] @relation("tagged")
}
