datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN
}

model RoleOfUser {
  id Int @id
}
