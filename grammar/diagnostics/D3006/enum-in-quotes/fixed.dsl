datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN
}

model User {
  id   Int  @id
  role Role @default(ADMIN)
}
