model User {
  id Int @id @default(autoincrement())
  name String
  posts Post[]
}

model Post {
  id       Int      @id @default(autoincrement())
  title    String   @default("untitled")
  score    Decimal  @default(0)
  data     Json?
  raw      Bytes?
  at       DateTime @default(now())
  authorId Int?
  author   User?    @relation(fields: [authorId], references: [id])

  @@unique([authorId, title])
  @@index([at(sort: Desc)])
  @@check(`length(title) < 100`)
}
