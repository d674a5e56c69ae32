datasource db {
  provider = "postgresql"
}

enum Sensitivity {
  LOW
  HIGH
}

/// What belongs to a person.
attribute pii {
  level  Sensitivity
  reason String?
  tags   String[]
}

attribute internal {
}

/// @@pii on a block.
model User {
  id    Int    @id
  email String @pii(HIGH, reason: "to sign in", tags: ["a", "b"]) @internal
  name  String @pii(level: LOW, tags: [])

  @@internal
}

enum Role {
  ADMIN @internal

  @@internal
}
