datasource db {
  provider = "postgresql"
}

type Address {
  street String
}
