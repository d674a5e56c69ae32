datasource db {
  provider = "postgresql"
  schemas  = ["base"]
}

model User {
  id Int @id
  @@schema("base")
}
