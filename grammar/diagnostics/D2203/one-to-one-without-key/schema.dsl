datasource db {
  provider = "postgresql"
}

model User {
  id      Int      @id
  profile Profile?
}

model Profile {
  id   Int   @id
  user User?
}
