model A {
  @@schema("s")
  @@map("a")
  @@ignore
  @@index([c])
  b Int
  @@check(`b > 0`)
  @@index([b])
  @@fulltext([c])
  @@unique([b, c])
  c String
  @@policy("own", for: All, using: `true`)
  @@id([b])
}

enum E {
  @@map("e")
  F
}

view V {
  @@map("v")
}
