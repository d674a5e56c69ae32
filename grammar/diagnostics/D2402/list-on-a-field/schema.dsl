datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id
  name String
  city String

  @unique([name, city])
}
