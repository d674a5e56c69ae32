datasource db {
  provider = "sqlite"
}

model User {
  id Int @id
  age Int @check(age > 0)
}
