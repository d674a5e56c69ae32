datasource db {
  provider = "postgresql"
}

model User {
  id Int @id @identity(Always, start: 100, max: 1000)
}
