datasource db {
  provider = "postgresql"
}

generator typescript {
  provider = "typescript"
}

generator zod {
  provider = "zod"
}

generator kysely {
  provider = "kysely"
}

enum Größe {
  klein
  groß   @map("it's \"big\" 😀")
}

/// Models that are called like globals.
model Pick {
  id Int @id
}

/// A model whose name ends like generated ones.
model JsonValue {
  id Int @id
  value Json
}

model Date {
  id      Int      @id
  at      DateTime
  data    Bytes
  größe   Größe
  name    String   @map("first name")
  other   String   @map("it's \"quoted\"")
  default Int      @map("1st")
  klass   Class?
}

model Class {
  id     Int  @id
  dateId Int  @unique
  date   Date @relation(fields: [dateId], references: [id])
}

model AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong {
  id                                                                      Int                                                                                  @id
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier         String?
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell   Int                                                                                  @default(5)
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause  BigInt?                                                                              @gt(5)
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated  DateTime                                                                             @updatedAt
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers
  aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal  Decimal?                                                                             @gt(12345678901234567890) @lte(98765432109876543210)
  parentId                                                                Int?
  parent                                                                  AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong?      @relation("tree", fields: [parentId], references: [id])
  children                                                                AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong[]     @relation("tree")
}

enum AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthers {
  ONE
}

enum ManyValues {
  aValueWithQuiteALongName
  anotherValueWithQuiteALongName
  yetAnotherValueWithQuiteALongName
  andYetAnotherValueWithQuiteALongName
}

model Medium {
  id                            Int         @id
  aFieldNameOfMediumLength      ManyValues?
  aFieldNameOfMediumLengthToo   ManyValues  @default(aValueWithQuiteALongName)
  aTextOfMediumLength           String?     @length(10, 20) @regex("^[a-z]+$")
  名前                            String      @default("全角文字")
}
