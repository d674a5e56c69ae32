datasource db {
  provider = "postgresql"
}

model User {
  id      Int      @id @default(autoincrement())
  bossId  Int?
  boss    User?    @relation("boss", fields: [bossId], references: [id])
  staff   User[]   @relation("boss")
  posts   Post[]
  profile Profile?
}

model Profile {
  userId Int  @id
  user   User @relation(fields: [userId], references: [id], onDelete: Cascade, onUpdate: Restrict)
}

model Post {
  id       Int    @id
  authorId Int
  author   User   @relation(fields: [authorId], references: [id])
  tags     Tag[]
  parts    Part[]

  @@unique([id, authorId])
}

model Part {
  postId   Int?
  authorId Int
  no       Int  @unique
  post     Post? @relation(fields: [postId, authorId], references: [id, authorId])
}

model Tag {
  name  String @id
  posts Post[]
  next  Tag[]  @relation("chain")
  prev  Tag[]  @relation("chain")
}
