datasource db {
  provider = "postgresql"
}

model User {
  email String @unique
}
