datasource db {
  provider = "postgresql"
}

model Post {
  a    Int
  b    Int
  tags Tag[]

  @@id([a, b])
}

model Tag {
  id    Int    @id
  posts Post[]
}
