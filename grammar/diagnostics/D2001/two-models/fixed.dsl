datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

model Member {
  id   Int    @id
  name String
}
