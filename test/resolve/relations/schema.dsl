datasource db {
  provider = "postgresql"
}

model User {
  id       Int       @id
  a        Int
  b        Int
  written  Post[]    @relation("author")
  checked  Post[]    @relation("editor")
  profile  Profile?
  friends  User[]    @relation("friends")
  friendOf User[]    @relation("friends")
  boss     User?     @relation("boss", fields: [bossId], references: [id], onDelete: SetNull)
  bossId   Int?
  team     User[]    @relation("boss")
  teams    Team[]
  pairs    Pair[]

  @@unique([a, b])
}

model Profile {
  userId Int  @id
  user   User @relation(fields: [userId], references: [id], onDelete: Cascade, onUpdate: NoAction, map: "profile_of_user", deferrable: Deferred, notValid: true, enforced: false, comment: "whose")
}

model Post {
  id       Int  @id
  authorId Int
  editorId Int?
  author   User  @relation("author", fields: [authorId], references: [id])
  editor   User? @relation("editor", fields: [editorId], references: [id], onDelete: SetDefault)
}

model Team {
  id    Int    @id
  users User[]
}

model Pair {
  id   Int   @id
  one  Int?
  two  Int?
  user User? @relation(fields: [one, two], references: [a, b], match: Full, onDelete: SetNull([one]))
}
