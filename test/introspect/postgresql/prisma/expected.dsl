datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  manage   = "all"
}

enum Role {
  ADMIN
  MEMBER
}

model Post {
  id         Int     @id @default(autoincrement())
  title      String  @db.VarChar(255)
  published  Boolean @default(false)
  authorId   String
  reviewerId String?
  author     User    @relation("PostAuthor", fields: [authorId], references: [id])
  reviewer   User?   @relation("PostReviewer", fields: [reviewerId], references: [id])
  favourites User[]  @relation("Favourites")
  tags       Tag[]

  @@index([authorId])
}

model Settings {
  userId String @id
  data   Json   @default("{\"theme\": \"light\"}")
  user   User   @relation(fields: [userId], references: [id], onDelete: Cascade)
}

model Tag {
  id    Int    @id
  posts Post[]
}

model User {
  id            String    @id
  email         String    @unique
  role          Role      @default(MEMBER)
  createdAt     DateTime  @default(now())
  managerId     String?
  manager       User?     @relation("UserManager", fields: [managerId], references: [id])
  authorPosts   Post[]    @relation("PostAuthor")
  reviewerPosts Post[]    @relation("PostReviewer")
  settings      Settings?
  users         User[]    @relation("UserManager")
  favouritesOf  Post[]    @relation("Favourites")
}
