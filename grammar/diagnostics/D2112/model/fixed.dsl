datasource db {
  provider = "postgresql"
  schemas  = ["base", "billing"]
}

model User {
  id Int @id
  @@schema("base")
}
