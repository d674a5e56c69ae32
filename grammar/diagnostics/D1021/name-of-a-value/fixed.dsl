datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN @map("admin")
}
