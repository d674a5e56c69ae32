model A {
  // above b
  b Int
  // above c

  c Int

  @@index([c])
  @@map("a")
}
