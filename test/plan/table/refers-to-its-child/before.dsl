datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Other {
  id Int @id
}
