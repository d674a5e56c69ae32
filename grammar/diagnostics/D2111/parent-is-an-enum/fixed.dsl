datasource db {
  provider = "postgresql"
}

model Kind {
  id Int @id
}

model User {
  id Int @id
  @@inherits([Kind])
}
