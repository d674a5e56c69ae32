type Email = String? @db.VarChar(320)
type Tags = String[] @check(`cardinality(${value}) < 10`)
/// documented
type Slug = `citext` @check(`
  ${value} ~ '^[a-z]+$'
`)
  // and short
  @length(1, 80) @regex("^[a-z]+$")
