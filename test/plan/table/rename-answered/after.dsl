model User {
  id    Int       @id @default(autoincrement())
  email String    @unique
  posts Article[]
}

model Article {
  id       Int    @id @default(autoincrement())
  heading  String
  authorId Int
  author   User   @relation(fields: [authorId], references: [id])

  @@index([authorId])
}
