datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Note {
  id Int @id
}
