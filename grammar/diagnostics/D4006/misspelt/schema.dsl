datasource db {
  provider = "postgressql"
}

model User {
  id Int @id
}
