datasource db {
  provider = "postgresql"
}

enum Role { ADMIN MEMBER }

model User {
  id   Int  @id
  role Role
}
