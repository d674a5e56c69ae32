datasource db {
  provider = "postgresql"
}

enum Mood {
  good
  bad
}

model Note {
  id     Int    @id
  tag    String[]
  points Int[]
  mood   Mood[]
}
