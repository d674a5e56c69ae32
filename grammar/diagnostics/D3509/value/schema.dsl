datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN
  GUEST @renamedFrom("VISITOR")
}

model User {
  id Int @id
  role Role
}
