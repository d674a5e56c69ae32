datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

enum Color {
  red
  green
  blue
}

type Position {
  x     Int?
  color Color?
  size  Decimal? @db.Decimal(5, 1)
}

type Place = Position

model Thing {
  id    Int       @id
  at    Position?
  place Place?
  color Color?    @generated(`(at).color`)
}
