datasource db {
  provider = "postgresql"
}

type Address {
  street String
  zip    String
}

model Home {
  street String @id

  @@of(Address)
}
