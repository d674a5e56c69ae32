datasource db {
  provider = "postgresql"
  schemas  = []
}

model User {
  id Int @id
}
