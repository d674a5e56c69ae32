model User {
  id Int @id
}

model Post {
  id       Int @id
  authorId Int
}
