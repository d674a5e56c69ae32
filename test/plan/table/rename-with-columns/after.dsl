model Account {
  key   Int       @id @default(autoincrement()) @renamedFrom("id")
  mail  String    @unique @renamedFrom("email")
  posts Article[]

  @@renamedFrom("User")
  @@map("accounts")
}

model Article {
  id       Int     @id @default(autoincrement())
  title    String
  writerId Int     @renamedFrom("authorId")
  writer   Account @relation(fields: [writerId], references: [key])

  @@index([writerId])
  @@renamedFrom("Post")
  @@map("articles")
}
