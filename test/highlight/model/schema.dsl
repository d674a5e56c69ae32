/// A person.
model User with Timestamps, Audited {
  id     Int      @id @default(autoincrement())
  email  Email?   @unique(map: "user_email")
  role   Role     @default(MEMBER) // plain
  active Boolean  @default(true)
  posts  Post[]   @relation("author", onDelete: Cascade)
  price  Decimal  @db.Decimal(12, 2) @default(-1.50)
  area   Unsupported("box")?
  größe  Int
  model  String

  @@index([email, role(sort: Desc)], type: Gin, where: { active: true })
  @@map("users")
}
