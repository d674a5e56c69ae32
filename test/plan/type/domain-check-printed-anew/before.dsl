type Code = String @db.VarChar(20) @check(`${value} not in ('x', 'y')`) @default("a")

model Item {
  id   Int  @id
  code Code
}
