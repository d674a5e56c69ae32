generator client {
  provider        = "prisma-client"
  previewFeatures = ["views"]
}

datasource db {
  provider = "postgresql"
}

model Reader {
  id    Int      @id
  tags  String[]
  born  DateTime @db.Date
  town  Int
  books Book[]   @relation("lent")
  likes Book[]   @relation("liked")

  @@unique([born, town], name: "birth")
  @@map("readers")
}

model Book {
  id      Int      @id
  isbn    String   @unique
  readers Reader[] @relation("lent")
  likers  Reader[] @relation("liked")
  loans   Loan[]

  @@map("books")
}

/// Where readers live.
view Town {
  /// Its number.
  id      Int    @unique @map("town")
  readers Int
  many    String

  @@map("towns")
}

view Birth {
  born DateTime @unique @db.Date

  @@map("births")
}

/// Not there any more.
view Gone {
  id Int @unique
}

model Loan {
  id   Int    @id
  isbn String
  // Whatever becomes of the book.
  book Book   @relation(fields: [isbn], references: [isbn]) @ignore // by its number

  @@map("loans")
}
