datasource db {
  provider = "postgresql"
}

model Post {
  id   Int    @id
  mood String @default("\ud83d\ude00")
}
