model A {
  id Int @id
  b Int
  @@map("a")
  // about nothing

  // indexes

  @@index([b])
  @@unique([b])
  // the end
}
