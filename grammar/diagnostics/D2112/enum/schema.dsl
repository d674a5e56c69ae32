datasource db {
  provider = "postgresql"
  schemas  = ["base", "billing"]
}

enum Role {
  ADMIN
}
