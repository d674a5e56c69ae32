datasource db {
  provider = "postgresql"
}

model Post {
  slug String @unique
  tags Tag[]
}

model Tag {
  id    Int    @id
  posts Post[]
}
