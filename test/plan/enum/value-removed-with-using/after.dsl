enum State {
  OPEN
  CLOSED
}

model Order {
  id    Int   @id
  price Int
  state State @default(OPEN) @using(`case when state <> 'NEW' then state when price = 0 then 'CLOSED' else 'OPEN' end`)
}
