datasource db {
  provider = "sqlite"
}

model User {
  id    Int    @id
  posts Post[] @relation("written")
}

model Post {
  id     Int  @id
  userId Int
  user   User @relation("written", fields: [userId], references: [id])
}
