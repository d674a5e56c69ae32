datasource db {
  provider = "postgresql"
}

attribute pii {
  level Level
}

enum Level {
  HIGH
}
