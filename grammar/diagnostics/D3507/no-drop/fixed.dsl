datasource db {
  provider = "postgresql"
}

native text_as_integer {
  @@sql(`create cast (text as integer) with inout`)
  @@drop(`drop cast (text as integer)`)
}
