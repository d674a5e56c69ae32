model Post {
  id Int @id
}

model User {
  id   Int    @id
  name String
}
