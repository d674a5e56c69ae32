datasource db {
  provider = "postgresql"
}

enum Level {
  HIGH
  LOW
}

attribute pii {
  level Level
}

model User {
  id    Int    @id
  email String @pii(level: HIHG)
}
