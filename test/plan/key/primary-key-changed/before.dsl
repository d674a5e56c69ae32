model Seat {
  id   Int @id
  row  Int
  col  Int
  note String?
}
