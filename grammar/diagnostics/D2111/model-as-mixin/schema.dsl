datasource db {
  provider = "postgresql"
}

model Base {
  id Int @id
}

model User with Base {
  name String
}
