datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id
<<<<<<< HEAD
  name String
=======
  name String @unique
>>>>>>> unique-names
}
