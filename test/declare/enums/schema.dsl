datasource db {
  provider   = "postgresql"
  enumChecks = true
}

enum Role {
  ADMIN
  MEMBER @map("it's")
  GUEST  @renamedFrom("VISITOR")

  @@map("user_role")
  @@renamedFrom("role")
}

model User {
  id    Int    @id
  role  Role   @default(MEMBER)
  other Role?
  many  Role[] @default([ADMIN])
}
