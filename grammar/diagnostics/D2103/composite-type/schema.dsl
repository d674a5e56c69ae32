datasource db {
  provider = "postgresql"
}

type Address {
  street  String
  country Country
}

type Country {
  name    String
  capital Address
}
