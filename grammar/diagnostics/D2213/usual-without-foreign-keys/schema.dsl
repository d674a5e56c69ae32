datasource db {
  provider           = "postgresql"
  relationMode       = "prisma"
  referentialActions = "NoAction"
}

model User {
  id Int @id
}
