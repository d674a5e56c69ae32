datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN = "admin"
  MEMBER
}
