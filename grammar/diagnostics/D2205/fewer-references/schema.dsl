datasource db {
  provider = "postgresql"
}

model User {
  a     Int
  b     Int
  posts Post[]

  @@id([a, b])
}

model Post {
  id     Int  @id
  userA  Int
  userB  Int
  author User @relation(fields: [userA, userB], references: [a])
}
