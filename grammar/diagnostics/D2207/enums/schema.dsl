datasource db {
  provider = "postgresql"
}

enum A {
  X
}

enum B {
  X
}

model User {
  id    A      @id
  posts Post[]
}

model Post {
  id       Int  @id
  authorId B
  author   User @relation(fields: [authorId], references: [id])
}
