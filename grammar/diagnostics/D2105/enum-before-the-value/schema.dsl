datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN
  MEMBER
}

model User {
  id   Int  @id
  role Role @default(Role.MEMBER)
}
