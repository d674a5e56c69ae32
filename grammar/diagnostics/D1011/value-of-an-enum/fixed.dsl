datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN  @map("admin")
  MEMBER
}
