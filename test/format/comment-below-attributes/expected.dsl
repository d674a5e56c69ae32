model A {
  id Int @id
  b  Int

  @@map("a")
  // about nothing

  // indexes

  @@unique([b])
  @@index([b])
  // the end
}
