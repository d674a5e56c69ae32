datasource db {
  provider = "postgresql"
}

view Member {
  id   Int    @unique
  name String

  @@index([name])
}
