model A {
  id Int @id
  name:   String    @unique // a colon
  b   Int;   // a semicolon
  c   Int   @default(1   // a bracket
  d   String   @default('x')
  e   [Int]
  longer   Int   foo
  f  Int

  @@index([a   b])
  @@map("a")
  @@unique([a,, b])
}

enum E {
  A   =   1
  LONGER @map("b")
}
