datasource db {
  provider = "sqlite"
  url      = env("DATABASE_URL")
  manage   = "all"
}

model User {
  id        String   @id
  email     String   @unique
  role      String   @default("MEMBER")
  active    Boolean  @default(true)
  createdAt DateTime @default(now())
  data      Json?
  balance   Decimal  @default(0)
  big       BigInt?
  posts     Post[]
}

model Post {
  id       Int     @id @default(autoincrement())
  title    String
  authorId String?
  author   User?   @relation(fields: [authorId], references: [id])
  tags     Tag[]
}

model Tag {
  id    Int    @id @default(autoincrement())
  posts Post[]
}
