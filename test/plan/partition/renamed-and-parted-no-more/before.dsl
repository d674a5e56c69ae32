datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Visit {
  place  String
  number Int
  old    Int?

  @@id([place, number])
  @@partition(by: List, [number])
}

partition Low { of = Visit  in = [`1`, `2`, `3`] }
