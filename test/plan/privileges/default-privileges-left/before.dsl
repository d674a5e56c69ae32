datasource db {
  provider = "postgresql"
}

role app_ro

model Old {
  id Int @id
}
