datasource db {
  provider = "sqlite"
}

model User {
  id    Int    @id
  posts Post[]
}

model Post {
  id   Int  @id
  user User @relation(fields: [userId], references: [id])
}
