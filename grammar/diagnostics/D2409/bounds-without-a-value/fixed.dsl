datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  age Int @gte(18) @lt(120)
}
