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
  GUEST
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
  role  Role   @default(MEMBER)
  /// Their age.
  age   Int    @gte(0)
  gone  Int?
  texts Post[] @relation("wrote")
  old   Old[]

  @@index([role])
  @@check(`age > 0`)
  @@map("users")
}

model Post {
  id     Int    @id @default(autoincrement())
  title  String @db.VarChar(100)
  byId   String @map("author_id")
  by     Person @relation("wrote", fields: [byId], references: [id], onDelete: Cascade)

  @@index([byId], map: "posts_by")
  @@index([title])
}

// Nobody knows what this was for.
model Old {
  id      Int    @id
  ownerId String
  owner   Person @relation(fields: [ownerId], references: [id])
}
