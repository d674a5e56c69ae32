enum State {
  OPEN
  CLOSED
}

type Step {
  state State
  note  String?
}

model Order {
  id   Int  @id
  step Step @using(`case when (step).state = 'GONE' then row('CLOSED', 'gone')::"Step" else step end`)
}
