datasource db {
  provider = "postgresql"
}

model User {
  at Unsupported("point") @unique
}
