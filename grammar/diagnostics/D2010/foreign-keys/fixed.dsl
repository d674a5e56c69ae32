datasource db {
  provider = "postgresql"
}

model User {
  id       Int    @id
  written  Post[] @relation("author")
  checked  Post[] @relation("editor")
}

model Post {
  id       Int  @id
  userId   Int
  author   User @relation("author", fields: [userId], references: [id])
  editor   User @relation("editor", fields: [userId], references: [id], map: "post_editor")
}
