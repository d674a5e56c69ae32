datasource db {
  provider           = "postgresql"
  url                = env("DATABASE_URL")
  tableNames         = "snake_case"
  columnNames        = "snake_case"
  referentialActions = "NoAction"
  manage             = "all"
}

enum Größe {
  klein
  groß
  it_s       @map("it's")
  _1st       @map("1st")
  with_space @map("with space")
  a_b        @map("a-b")

  @@map("Größe")
}

enum StatusType {
  on

  @@map("status")
}

model OAuthToken {
  id Int @id

  @@map("OAuthTokens")
}

model ANameThatIsExactlyAsLongAsPostgresAllowsItToBe63 {
  id                                                  Int    @id
  anotherNameThatIsExactlyAsLongAsPostgresAllowsIt63B Int?   @unique(map: "a_name_that_is_exactly_as_lon_another_name_that_is_exactly__key", constraint: true) @map("another_name_that_is_exactly_as_long_as_postgres_allows_it_63_b")
  classId                                             Int?
  class                                               Class? @relation(fields: [classId], references: [id], map: "a_name_that_is_exactly_as_long_as_postgres_allows_class_id_fkey")

  @@map("a_name_that_is_exactly_as_long_as_postgres_allows_it_to_be_63")
}

model Class {
  id                                                Int                                                @id
  model                                             Int?
  string                                            String?                                            @map("String")
  aNameThatIsExactlyAsLongAsPostgresAllowsItToBe63s ANameThatIsExactlyAsLongAsPostgresAllowsItToBe63[]
  authorPeople                                      Person[]                                           @relation("PersonAuthorClass")
  people                                            Person[]                                           @relation("PersonClass")
}

model Order {
  id           Int      @id
  select       String?
  firstName    String   @map("First Name")
  firstName2   String?  @map("first_name")
  firstName3   String?  @map("firstName")
  _2fa         Boolean? @map("2fa")
  _            Int?     @map("%")
  naïve名前 Größe? @default(it_s) @map("naïve 名前")
  quoteD       String?  @default("x") @map("quote\"d")
  upperCase    Int?     @map("UPPER_CASE")
  weirdDotted  Int?     @map("weird.dotted")

  @@unique([firstName, quoteD], map: "Index \"with\" quotes")
  @@check(`("UPPER_CASE" > 0) AND ("quote""d" <> '\`\${x}\`'::text)`, map: "check-me `please`")
}

model Person {
  id          Int         @id
  status      StatusType?
  boss        Int?
  author      Int?
  authorId    Int?
  authorClass Class?      @relation("PersonAuthorClass", fields: [author], references: [id])
  class       Class?      @relation("PersonClass", fields: [authorId], references: [id])
  bossPerson  Person?     @relation("PersonBossPerson", fields: [boss], references: [id])
  people      Person[]    @relation("PersonBossPerson")

  @@map("people")
}

model Status {
  id Int @id

  @@map("statuses")
}

model StringModel {
  id Int @id

  @@map("string")
}

model StringModel2 {
  id Int @id

  @@map("strings")
}

model UserData {
  id Int @id
}
