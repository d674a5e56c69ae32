datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
}

model Author {
  id      Int    @id
  posts   Post[]
  ghost   Ghost? @relation(fields: [ghostId], references: [id])
  ghostId Int

  @@index([nope])
}

model Post {
  id       Int    @id
  id       String
  author   Author @relation(fields: [authorId], references: [missing])
  authorId Int    @nonsense
}

model Grüße {
  id Int @id
}

enum Role {
  A
  A
}

enum String {
  B
}
