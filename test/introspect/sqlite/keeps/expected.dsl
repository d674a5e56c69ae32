datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
}

enum Role {
  ADMIN
  MEMBER
}

model User {
  id    Int    @id @default(autoincrement())
  name  String? @length(1, 80) // shown
  role  Role   @default(MEMBER)
  tags  String[]
  age Int @default(18)
  posts Post[]
}

model Post {
  id Int @id
  userId Int
  title String
  user User @relation(fields: [userId], references: [id])

  @@index([title])
}
