datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id
  posts Post[]
}

model Post {
  id       Int  @id
  authorId String
  author   User @relation(fields: [authorId], references: [id])
}
