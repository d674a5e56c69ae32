datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  age Int @check(``)
}
