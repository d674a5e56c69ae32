model Seat {
  id   Int
  row  Int
  col  Int
  note String?

  @@id([row, col])
}
