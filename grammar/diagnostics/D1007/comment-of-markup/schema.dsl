datasource db {
  provider = "postgresql"
}

<!-- our people -->
model User {
  id Int @id
}
