datasource db {
  provider = "postgresql"
}

model User {
  id   Int  @id
  code Int @identity
}
