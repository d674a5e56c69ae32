datasource db {
  provider = "postgresql"
}

attribute pii {
  level Levl
}

enum Level {
  HIGH
}
