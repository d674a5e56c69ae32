datasource db {
  provider = "postgresql"
}

generator typescript {
  provider = "typescript"
  output   = "../elsewhere"
  color    = "red"
  bigInt   = "float"
}

generator zod {
  provider = "zod"
}

model User {
  id     Int        @id
  period `interval`
  place  `point`    @ts("{ x: number; y: number }")
  data   Json       @ts("Data", from: "./data")
  name   String     @regex("(")
  big    BigInt     @gt(1.5)
}

model UserInsert {
  id Int @id
}
