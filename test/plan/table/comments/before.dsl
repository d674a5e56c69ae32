datasource db {
  provider = "postgresql"
  manage = "all"
  comments = true
}

/// People
model User {
  id Int @id @default(autoincrement())
  /// Full name
  name String
}
