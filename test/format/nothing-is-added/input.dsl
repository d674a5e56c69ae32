model User {
  id Int @id
  posts Post[]
}

model Post {
  id Int @id
  author User
}
