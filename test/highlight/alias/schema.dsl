type Email = String @db.VarChar(320) @check(`${value} like '%@%'`)
type Tags = `text[]`
  @length(1, 80)
type Address {
  street String
}
