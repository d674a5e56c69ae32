// A shop with teams, articles and orders: a real product in small, and the language by example.
// Change `provider` to "postgresql" and everything below means the same there.

datasource db {
  provider    = "sqlite"
  url         = "file:./dev.db"
  tableNames  = "snake_plural" // model OrderItem is table order_items
  columnNames = "snake_case" // field createdAt is column created_at
  enumChecks  = true // SQLite has no enums: a CHECK keeps other values out
  manage      = "all" // what the database has and this file has not is dropped, asked first
}

generator types {
  provider = "typescript"
  output   = "./generated"
}

generator zod {
  provider = "zod"
  output   = "./generated"
}

generator kysely {
  provider = "kysely"
  output   = "./generated"
}

// Types and members that several models share

/// An e-mail address: a domain on PostgreSQL, a checked column on SQLite.
type Email = String @check(`${value} like '%_@_%'`) @email

/// A name for addresses in the web: small letters only.
type Slug = String @check(`${value} = lower(${value})`) @regex("^[a-z0-9-]+$")

/// When a row was made and last changed.
mixin Timestamps {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
}

/// Rows are marked, not deleted: whoever reads them asks for `deletedAt` to be null.
mixin SoftDelete {
  deletedAt DateTime?
}

/// Marks what belongs to a person; generators can see it.
attribute personal {
  reason String?
}

// Accounts

/// What a person may do in an organisation.
enum Role {
  OWNER
  ADMIN
  MEMBER
  /// May read and nothing else.
  GUEST  @map("guest")
}

/// A person who can sign in.
model User with Timestamps {
  id       Int     @id @default(autoincrement())
  email    Email   @unique @personal(reason: "to sign in")
  name     String  @length(1, 80) @personal
  isActive Boolean @default(true)

  profile     Profile?
  sessions    Session[]
  memberships Membership[]
  invitations Invitation[] @relation("InvitedBy")
  posts       Post[]
  comments    Comment[]
  orders      Order[]
  auditEvents AuditEvent[]

  @@index([`lower(${name})`])
}

/// What others see of a user: at most one each.
model Profile with Timestamps {
  userId  Int     @id
  bio     String  @default("")
  website String? @url
  links   Json    @default("[]") @ts("readonly string[]")

  user User @relation(fields: [userId], references: [id], onDelete: Cascade)
}

/// One signed-in browser.
model Session {
  token     String   @id @default(uuid())
  userId    Int
  userAgent String?
  expiresAt DateTime
  createdAt DateTime @default(now())

  user User @relation(fields: [userId], references: [id], onDelete: Cascade)

  @@index([userId])
  @@check(`${expiresAt} > ${createdAt}`, map: "session_ends_after_it_began")
}

/// A team. Its address is free again when it is gone.
model Organisation with Timestamps, SoftDelete {
  id   Int    @id @default(autoincrement())
  name String @length(1, 120)
  slug Slug

  memberships Membership[]
  invitations Invitation[]
  products    Product[]
  orders      Order[]

  @@unique([slug], where: `${deletedAt} is null`)
}

/// Who belongs to which organisation, and as what.
model Membership {
  organisationId Int
  userId         Int
  role           Role     @default(MEMBER)
  joinedAt       DateTime @default(now())

  organisation Organisation @relation(fields: [organisationId], references: [id], onDelete: Cascade)
  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)

  @@id([organisationId, userId])
  @@index([userId])
}

/// An invitation that has not been answered.
model Invitation {
  id             String   @id @default(uuid())
  organisationId Int
  invitedById    Int?
  email          Email
  role           Role     @default(MEMBER)
  sentAt         DateTime @default(now())

  organisation Organisation @relation(fields: [organisationId], references: [id], onDelete: Cascade)
  invitedBy    User?        @relation("InvitedBy", fields: [invitedById], references: [id], onDelete: SetNull)

  @@unique([organisationId, email])
}

// Content

enum PostState {
  DRAFT
  PUBLISHED
  ARCHIVED
}

/// An article of the journal.
model Post with Timestamps, SoftDelete {
  id          Int       @id @default(autoincrement())
  authorId    Int
  title       String    @length(1, 200)
  slug        Slug
  body        String
  state       PostState @default(DRAFT)
  publishedAt DateTime?
  views       BigInt    @default(0)

  author   User      @relation(fields: [authorId], references: [id])
  comments Comment[]
  tags     Tag[]

  @@unique([slug], where: `${deletedAt} is null`)
  @@index([authorId, createdAt(sort: Desc)])
  @@index([publishedAt(sort: Desc)], where: `${state} = 'PUBLISHED'`)
  @@check(`${state} <> 'PUBLISHED' or ${publishedAt} is not null`, map: "published_post_has_date")
}

/// A remark on a post, or an answer to another remark.
model Comment with Timestamps {
  id       Int    @id @default(autoincrement())
  postId   Int
  authorId Int?
  parentId Int?
  body     String @length(1, 4000)

  post    Post      @relation(fields: [postId], references: [id], onDelete: Cascade)
  author  User?     @relation(fields: [authorId], references: [id], onDelete: SetNull)
  parent  Comment?  @relation("Answers", fields: [parentId], references: [id], onDelete: Cascade)
  answers Comment[] @relation("Answers")

  @@index([postId, createdAt])
  @@index([parentId])
}

/// A word that posts and products are found by. The join tables are made by the two lists on both sides.
model Tag {
  id   Int  @id @default(autoincrement())
  name Slug @unique

  posts    Post[]
  products Product[]
}

// The shop

/// A shelf of the shop; shelves lie in shelves.
model Category {
  id       Int    @id @default(autoincrement())
  parentId Int?
  name     String
  position Int    @default(0)

  parent   Category?  @relation("Shelves", fields: [parentId], references: [id], onDelete: Restrict)
  children Category[] @relation("Shelves")
  products Product[]

  @@unique([parentId, name])
  @@check(`${parentId} <> ${id}`, map: "category_is_not_its_own_parent")
}

/// Something that an organisation sells.
model Product with Timestamps, SoftDelete {
  id             Int     @id @default(autoincrement())
  organisationId Int
  categoryId     Int?
  sku            String
  name           String  @length(1, 120)
  price          Decimal @check(`${price} >= 0`) @gte(0)
  stock          Int     @default(0) @check(`${stock} >= 0`) @gte(0)
  photo          Bytes?
  details        Json    @default("{}")

  organisation Organisation @relation(fields: [organisationId], references: [id])
  category     Category?    @relation(fields: [categoryId], references: [id], onDelete: SetNull)
  items        OrderItem[]
  tags         Tag[]

  @@unique([organisationId, sku], where: `${deletedAt} is null`)
  @@index([categoryId])
  @@index([`lower(${name})`])
}

enum OrderState {
  OPEN
  PAID
  SENT
  CANCELLED
}

/// What a customer ordered from one organisation.
model Order with Timestamps {
  id             Int        @id @default(autoincrement())
  organisationId Int
  customerId     Int
  number         String     @unique
  state          OrderState @default(OPEN)
  discount       Decimal    @default(0)
  note           String?    @deprecated("write a comment in the audit log")

  organisation Organisation @relation(fields: [organisationId], references: [id])
  customer     User         @relation(fields: [customerId], references: [id])
  items        OrderItem[]
  payments     Payment[]

  @@index([organisationId, state])
  @@index([customerId])
  @@check(`${discount} between 0 and 1`, map: "order_discount_is_a_share")
}

/// One line of an order, with the price of the day it was made.
model OrderItem {
  orderId   Int
  position  Int
  productId Int
  quantity  Int     @check(`${quantity} > 0`) @gt(0)
  unitPrice Decimal @check(`${unitPrice} >= 0`)
  /// The database multiplies.
  total     Decimal @generated(`${quantity} * ${unitPrice}`)

  order   Order   @relation(fields: [orderId], references: [id], onDelete: Cascade)
  product Product @relation(fields: [productId], references: [id], onDelete: Restrict)

  @@id([orderId, position])
  @@index([productId])
}

/// Money that came in, or went back.
model Payment {
  id         String   @id @default(uuid())
  orderId    Int
  amount     Decimal
  currency   String   @default("EUR") @length(3, 3)
  reference  String?  @unique
  receivedAt DateTime @default(now())

  order Order @relation(fields: [orderId], references: [id], onDelete: Restrict)

  @@index([orderId, receivedAt])
  @@check(`${amount} <> 0`)
}

// Administration

/// Who changed what, and how it was before.
model AuditEvent {
  id      Int      @id @default(autoincrement())
  at      DateTime @default(now())
  actorId Int?
  action  String
  subject String
  before  Json?
  after   Json?

  actor User? @relation(fields: [actorId], references: [id], onDelete: SetNull)

  @@index([subject, at(sort: Desc)])
  @@index([actorId])
}
