datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN @map("a")
  OWNER @map("a")
}
