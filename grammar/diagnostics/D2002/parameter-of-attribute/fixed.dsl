datasource db {
  provider = "postgresql"
}

attribute pii {
  level  String
}
