datasource db {
  provider = "postgresql"
}

model User {
  id     Int   @id
  number Int
  posts Post[]
}

model Post {
  id       Int  @id
  authorId Int
  author   User @relation(fields: [authorId], references: [number])
}
