// The shop's schema. Owned by team blue.
datasource db {
  provider    = "postgresql"
  url         = env("DATABASE_URL")
  columnNames = "snake_case"
  tableNames  = "snake_plural"
}

generator zod {
  provider = "zod" // validators
}

/// What somebody may do.
enum Role {
  // the mighty
  ADMIN
  MEMBER @map("member")
  OWNER
}

mixin Timestamps {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
}

/// A person.
model Person with Timestamps {
  id    String @id @default(cuid())
  // kept: why this is so
  mail  String @unique @map("email") @email @length(3, 320) // trailing
  role  Role   @default(ADMIN)
  /// Their age.
  age   BigInt?    @gte(0) @check(`age > 0`)
  phone String?
  texts Post[] @relation("wrote")
  reviewerPosts Post[] @relation("PostReviewer")

  @@index([role])
  @@map("users")
  @@index([phone])
}

model Post {
  id     Int    @id @default(autoincrement())
  title  String @db.VarChar(200)
  byId   String @map("author_id")
  reviewerId String?
  by     Person @relation("wrote", fields: [byId], references: [id])
  tags Tag[]
  reviewer Person? @relation("PostReviewer", fields: [reviewerId], references: [id], onDelete: NoAction, onUpdate: NoAction)

  @@index([byId], map: "posts_by")
}

model Tag {
  id     Int  @id
  postId Int
  post   Post @relation(fields: [postId], references: [id], onDelete: NoAction, onUpdate: NoAction)
}

// Nobody knows what this was for.

view Author {
  id    String?
  email String?

  @@sql(`
    SELECT id,
        email
       FROM public.users
  `)
}
