datasource db {
  provider = "sqlite"
}

model Post {
  id     Int   @id
  tags   Tag[]
  marked Tag[] @relation("marks")
}

model Tag {
  name  String @id
  posts Post[]
  marks Post[] @relation("marks")
}
