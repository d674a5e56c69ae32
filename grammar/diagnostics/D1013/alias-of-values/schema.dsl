datasource db {
  provider = "postgresql"
}

type Role = "ADMIN" | "MEMBER"

model User {
  id   Int  @id
  role Role
}
