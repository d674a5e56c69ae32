datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id
  posts Post[]
}

model Post {
  authorId Int
  author   User @relation(fields: [authorId], references: [id])

  @@id([authorId])
}
