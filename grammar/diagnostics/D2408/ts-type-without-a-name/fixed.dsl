datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  settings Json @ts("{ theme: string }")
}
