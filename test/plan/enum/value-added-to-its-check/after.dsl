datasource db {
  provider   = "sqlite"
  enumChecks = true
}

enum Mood {
  CALM
  GLAD
  LOUD
}

model Song {
  id   Int  @id
  mood Mood @default(CALM)
}
