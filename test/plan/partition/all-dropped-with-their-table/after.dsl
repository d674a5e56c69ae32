datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Kept {
  id Int @id
}
