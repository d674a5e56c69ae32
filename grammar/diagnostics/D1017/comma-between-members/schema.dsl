datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN,
  USER
}
