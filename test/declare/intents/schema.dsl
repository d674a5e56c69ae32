datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN
  GUEST @renamedFrom("VISITOR")
  OTHER @renamedFrom("ADMIN")

  @@renamedFrom("old_role")
}

model User {
  id     Int    @id
  name   String @renamedFrom("full_name")
  handle String @backfill(`lower(${name})`)
  age    Int    @using(`${age}::int`, down: `${age}::text`)
  role   Role
  swap   Int    @renamedFrom("age")

  @@renamedFrom("people")
}

model Moved {
  id Int @id

  @@renamedFrom("old.moved")
}
