datasource db {
  provider = "postgresql"
}

type Address {
  street String
  zip    String? @db.VarChar(12) @map("postal_code") @renamedFrom("plz")
  tags   String[]
}

model Vehicle {
  id Int @id
}

model Car {
  id    Int @id
  doors Int

  @@inherits([Vehicle])
}

model Home {
  street String   @id
  zip    String?  @db.VarChar(12) @map("postal_code")
  tags   String[]

  @@of(Address)
}

model User {
  id   Int      @id
  home Address?
}
