datasource db {
  provider = "postgresql"
}

enum Role { ADMIN MEMBER }
