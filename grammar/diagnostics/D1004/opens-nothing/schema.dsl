datasource db {
  provider = "sqlite"
}

model User {
  id    String @id @default(cuid()[ )
  email String @unique
}

enum Role { {
  ADMIN
}
