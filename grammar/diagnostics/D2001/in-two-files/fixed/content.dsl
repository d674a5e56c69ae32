model Post {
  id Int @id
}

model Author {
  id   Int    @id
  name String
}
