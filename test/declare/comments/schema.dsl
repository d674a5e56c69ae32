datasource db {
  provider = "postgresql"
  comments = true
}

/// What somebody may do.
enum Role {
  /// Everything.
  ADMIN
}

/// People who sign in.
model User {
  id   Int  @id
  /// What they may do,
  /// and when.
  role Role

  @@index([role])
}

/// Only some.
view Admin {
  /// The key.
  id Int @unique

  @@sql(`select id from ${User}`)
}
