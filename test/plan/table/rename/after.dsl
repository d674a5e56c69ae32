model Account {
  id    Int       @id @default(autoincrement())
  email String    @unique
  posts Article[]

  @@renamedFrom("User")
}

model Article {
  id       Int     @id @default(autoincrement())
  title    String
  authorId Int
  author   Account @relation(fields: [authorId], references: [id])

  @@index([authorId])
  @@renamedFrom("Post")
}
