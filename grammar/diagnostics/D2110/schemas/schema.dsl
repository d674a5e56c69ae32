datasource db {
  provider = "postgresql"
  schemas  = ["base", "base"]
}

model User {
  id Int @id
  @@schema("base")
}
