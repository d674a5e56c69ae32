model A {
  @@map("a")
  // above b
  b Int
  // above c

  c Int
  @@index([c])
}
