datasource db {
  provider = "postgresql"
}

model User {
  id  Int @id
  age Int @length(1, 3)
}
