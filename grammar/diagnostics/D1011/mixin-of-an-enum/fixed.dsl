datasource db {
  provider = "postgresql"
}

mixin Timestamps {
  createdAt DateTime
}

enum Role {
  ADMIN
}
