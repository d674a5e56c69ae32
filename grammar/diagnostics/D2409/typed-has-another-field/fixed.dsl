datasource db {
  provider = "postgresql"
}

type Address {
  street String
}

model Home {
  street String @id

  @@of(Address)
}
