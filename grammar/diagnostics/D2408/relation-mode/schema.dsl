datasource db {
  provider     = "postgresql"
  relationMode = "foreignkeys"
}

model User {
  id Int @id
}
