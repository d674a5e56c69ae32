datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  first String @renamedFrom("name")
  last String
}
