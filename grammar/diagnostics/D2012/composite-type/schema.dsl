datasource db {
  provider = "postgresql"
}

type Address {
}
