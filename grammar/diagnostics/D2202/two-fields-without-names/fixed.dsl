datasource db {
  provider = "postgresql"
}

model User {
  id      Int    @id
  posts   Post[] @relation("author")
  checked Post[] @relation("editor")
}

model Post {
  id       Int  @id
  authorId Int
  editorId Int
  author   User @relation("author", fields: [authorId], references: [id])
  editor   User @relation("editor", fields: [editorId], references: [id])
}
