model User {
  id    BigInt    @id @default(autoincrement())
  email String @unique
  posts Post[]
}

model Post {
  id       Int    @id @default(autoincrement())
  title    String
  authorId BigInt
  author   User   @relation(fields: [authorId], references: [id])

  @@index([authorId])
}
