datasource db {
  provider = "postgresql"
}

model User {
  id     Int    @id
  postId Int
  posts  Post[] @relation(fields: [postId], references: [id])
}

model Post {
  id       Int  @id
  authorId Int
  author   User
}
