generator client {
  provider        = "prisma-client"
  previewFeatures = ["views"]
}

datasource db {
  provider = "postgresql"
}

model Reader {
  id     Int      @id
  tags   String[]
  born   DateTime @db.Date
  town   Int
  likeds Liked[]
  books  Book[]   @relation("lent")

  @@unique([born, town], name: "birth", map: "readers_by_birth")
  @@map("readers")
}

model Book {
  id      Int      @id
  isbn    String   @unique
  likeds  Liked[]
  readers Reader[] @relation("lent")
  loans   Loan[]

  @@map("books")
}

/// Where readers live.
view Town {
  /// Its number.
  id      Int    @unique @map("town")
  readers Int[]
  many    BigInt

  @@sql(`
    SELECT town,
        array_agg(id) AS readers,
        count(*) AS many
       FROM public.readers
      GROUP BY town
  `)
  @@map("towns")
}

view Birth {
  born DateTime @unique @db.Date

  @@materialized
  @@sql(`
    SELECT born
       FROM public.readers
  `)
  @@map("births")
}

model Loan {
  id   Int    @id
  isbn String
  // Whatever becomes of the book.
  book Book   @relation(fields: [isbn], references: [isbn], onDelete: Cascade, onUpdate: NoAction, map: "loan_of_a_book") @ignore // by its number

  @@map("loans")
}

model Liked {
  a       Int    @map("A")
  b       Int    @map("B")
  stars   Int
  aBook   Book   @relation(fields: [a], references: [id], onDelete: Cascade)
  bReader Reader @relation(fields: [b], references: [id], onDelete: Cascade)

  @@id([a, b], map: "_liked_AB_pkey")
  @@index([b], map: "_liked_B_index")
  @@map("_liked")
}
