datasource db {
  provider = "postgresql"
}

type Address {
  street String
}

model Shop {
  id      Int     @id
  address Address
}
