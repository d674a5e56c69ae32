datasource db {
  provider = "postgresql"
}

model Author {
  id    Int    @id
  books Book[]
}

model Book {
  id       Int    @id
  authorId Int
  author   Author @relation(fields: [authorId], references: [id])
}
