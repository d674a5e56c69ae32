datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN
  GUEST
}

model User {
  id Int @id
  role Role
}
