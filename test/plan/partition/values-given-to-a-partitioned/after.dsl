model Reading {
  id    Int    @id
  value Int    @using(`cast("value" as int)`, down: `cast("value" as text)`)
  unit  String @backfill(`'m'`)
  note  String @backfill(`coalesce("unit", 'none')`)

  @@partition(by: List, [id])
}

partition Low { of = Reading  in = [`1`, `2`, `3`] }
