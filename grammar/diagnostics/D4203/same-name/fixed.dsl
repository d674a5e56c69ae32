datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
}

model User {
  id Int @id
}

model Insertion {
  id Int @id
}
