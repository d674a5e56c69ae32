datasource db {
  provider   = "postgresql"
  extensions = [uuid-ossp]
}

model User {
  id Int @id
}
