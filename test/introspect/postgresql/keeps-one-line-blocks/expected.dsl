datasource db {
  provider = "postgresql"
  comments = true
}

enum Mood {
  NEW
  GOOD
  MEH @map("x")
} // moods

enum Kind { A  B  C }

enum Size {
  XS
  S // small
  M
  XL
}

sequence counter {
  start = 3
  increment = 7
}

model A {
  zero Int?
  id Int @id
  /// its kind
  kind Kind
}

model B {
  y String @id
}
