// only postgresql
datasource db {
  provider = "postgresql"
}

/// Where somebody lives.
type Address {
  street String @map("street_name")
  zip    String? @db.VarChar(12)
  tags   String[]
}

model User {
  id    Int      @id
  home  Address?
  other Address[]
}
