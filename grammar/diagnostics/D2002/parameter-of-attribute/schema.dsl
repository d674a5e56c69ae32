datasource db {
  provider = "postgresql"
}

attribute pii {
  level  String
  level  Int
}
