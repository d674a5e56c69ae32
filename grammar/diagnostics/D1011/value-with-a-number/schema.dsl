datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN = 1
  USER
}
