datasource db {
  provider = "postgresql"
}

model model User {
  id Int @id
}
