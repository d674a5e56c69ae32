enum State {
  OPEN
  CLOSED
  GONE
}

type Step {
  state State
  note  String?
}

model Order {
  id   Int  @id
  step Step
}
