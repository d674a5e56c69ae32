datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
}

model A {
  id Int @id
}
