datasource db {
  provider = "postgresql"
}

model Post {
  a    Int @id
  b    Int
  tags Tag[]
}

model Tag {
  id    Int    @id
  posts Post[]
}
