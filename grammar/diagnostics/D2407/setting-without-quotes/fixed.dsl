datasource db {
  provider           = "postgresql"
  referentialActions = "NoAction"
}

model User {
  id Int @id
}
