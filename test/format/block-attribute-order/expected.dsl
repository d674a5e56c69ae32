model A {
  b Int
  c String

  @@id([b])
  @@unique([b, c])
  @@index([c])
  @@index([b])
  @@fulltext([c])
  @@check(`b > 0`)
  @@policy("own", for: All, using: `true`)
  @@map("a")
  @@ignore
  @@schema("s")
}

enum E {
  F

  @@map("e")
}

view V {

  @@map("v")
}
