datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@policy("own", for: Select, check: `true`)
}
