datasource db {
  provider = "postgresql"
}

type Role = enum { ADMIN MEMBER }

model User {
  id   Int  @id
  role Role
}
