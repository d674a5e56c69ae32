datasource db {
  provider = "sqlite"
}

/* people

model User {
  id Int @id
}
