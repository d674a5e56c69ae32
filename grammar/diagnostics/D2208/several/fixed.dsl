datasource db {
  provider = "postgresql"
}

model User {
  a       Int
  b       Int
  profile Profile?

  @@id([a, b])
}

model Profile {
  id    Int  @id
  userA Int
  userB Int
  user  User @relation(fields: [userA, userB], references: [a, b])

  @@unique([userA, userB])
}
