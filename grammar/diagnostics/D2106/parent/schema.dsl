datasource db {
  provider = "postgresql"
}

model Base {
  id Int @id
}

model User {
  id Int @id
  @@inherits([Bas])
}
