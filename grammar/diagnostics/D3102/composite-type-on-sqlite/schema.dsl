datasource db {
  provider = "sqlite"
}

type Address {
  street String
}
