datasource db {
  provider    = "postgresql"
  columnNames = "snake_case"
  tableNames  = "snake_plural"
}

generator typescript {
  provider = "typescript"
  names    = "database"
}

generator zod {
  provider = "zod"
  names    = "database"
}

generator kysely {
  provider = "kysely"
}

/// What somebody may do.
enum Role {
  ADMIN
  /// May read and write.
  MEMBER @map("member")
  GUEST  @deprecated("use MEMBER")
}

type Email = String @db.VarChar(320) @email

mixin Timestamps {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
}

/// Somebody who signs in.
/// Deleted users keep their row.
model User with Timestamps {
  id        String    @id @default(uuid()) @db.Uuid
  email     Email     @unique
  name      String    @length(1, 80)
  role      Role      @default(MEMBER)
  roles     Role[]
  /// Digits and a plus sign */ nothing else.
  phone     String?   @db.VarChar(20) @regex("^\\+[0-9/ ]+$")
  website   String?   @url
  age       Int?      @db.SmallInt @gte(0) @lt(150)
  settings  Json      @ts("UserSettings", from: "./settings.js")
  extra     Json?
  avatar    Bytes?
  tags      String[]
  scores    Decimal[]
  birthday  DateTime? @db.Date
  wakesUpAt DateTime? @db.Time
  search    `tsvector`? @generated(`to_tsvector('simple', name)`)
  slug      String    @generated(`lower(name)`)
  posts     Post[]    @relation("author")
  edited    Post[]    @relation("editor")
  profile   Profile?
}

model Profile {
  userId String @id @db.Uuid
  bio    String @deprecated("moves to User")
  user   User   @relation(fields: [userId], references: [id])
}

model Post {
  id       BigInt   @id @default(autoincrement())
  number   Int      @identity(Always)
  title    String
  price    Decimal  @default(1) @db.Decimal(10, 2) @gt(0)
  rating   Float    @default(0.5)
  views    BigInt   @default(0) @gte(0)
  public   Boolean  @default(false)
  token    String   @default(nanoid(12))
  ulid     String   @default(ulid())
  cuid     String   @default(cuid())
  cuid2    String   @default(cuid(2)) @db.VarChar(30)
  uuid7    String   @default(uuid(7))
  authorId String   @db.Uuid
  author   User     @relation("author", fields: [authorId], references: [id])
  editorId String?  @db.Uuid
  editor   User?    @relation("editor", fields: [editorId], references: [id])
  tags     Tag[]
  related  Post[]   @relation("related")
  relates  Post[]   @relation("related")
}

model Tag {
  id    Int    @id
  label String @db.Char(3)
  posts Post[]
}

/// Only for the migration of 2024.
model Legacy {
  id Int @id

  @@ignore
}

view ActiveUser {
  id    String @unique
  email String
  posts BigInt
}
