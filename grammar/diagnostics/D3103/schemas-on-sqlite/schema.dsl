datasource db {
  provider = "sqlite"
  schemas  = ["base"]
}

model User {
  id Int @id
}
