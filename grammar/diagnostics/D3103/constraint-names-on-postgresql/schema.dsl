datasource db {
  provider        = "postgresql"
  constraintNames = "written"
}

model User {
  id Int @id
}
