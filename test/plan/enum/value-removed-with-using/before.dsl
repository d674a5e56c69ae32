enum State {
  NEW
  OPEN
  CLOSED
}

model Order {
  id    Int   @id
  price Int
  state State @default(NEW)
}
