datasource db {
  provider = "postgresql"
}

model Post {
  slug String @id
  tags Tag[]
}

model Tag {
  id    Int    @id
  posts Post[]
}
