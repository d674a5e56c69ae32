datasource db {
  provider = "postgresql"
}

type Email = Address
type Address = String
