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
  isbn    String
  readers Reader[] @relation("lent")
  likers  Reader[] @relation("liked")

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
