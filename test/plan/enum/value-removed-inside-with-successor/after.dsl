enum State {
  OPEN
  CLOSED
}

type Step {
  state State
  after State[]
}

native states {
  @@sql(`create type states as range (subtype = "State")`)
  @@drop(`drop type states`)
  @@dependsOn([State])
}

model Order {
  id     Int       @id
  step   Step?
  steps  Step[]
  during `public.states`?
  spans  `public.states_multirange`?
}
