datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN
}

model Role {
  id Int @id
}
