datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN @renamedFrom("ROOT")
  @@renamedFrom("UserRole")
}

model User {
  id   Int    @id
  name String @renamedFrom("full.name")

  @@renamedFrom("old_schema.users")
}

view Member {
  id Int @unique
  @@renamedFrom("members")
}
