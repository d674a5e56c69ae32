datasource db {
  provider = "postgresql"
}

mixin Base {
  id Int @id
}

model User with Base {
  name String
}
