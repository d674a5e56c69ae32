datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  country String @statistics(10000)
}
