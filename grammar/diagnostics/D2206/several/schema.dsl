datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id
  a     Int
  b     Int
  posts Post[]
}

model Post {
  id     Int  @id
  userA  Int
  userB  Int
  author User @relation(fields: [userA, userB], references: [a, b])
}
