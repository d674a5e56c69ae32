datasource db {
  provider = "postgresql"
  manage = "all"
  comments = true
}

/// All people
model User {
  id Int @id @default(autoincrement())
  name String
  /// Short
  nick String?
}
