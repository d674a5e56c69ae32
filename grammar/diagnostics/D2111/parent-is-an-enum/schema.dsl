datasource db {
  provider = "postgresql"
}

enum Kind {
  A
}

model User {
  id Int @id
  @@inherits([Kind])
}
