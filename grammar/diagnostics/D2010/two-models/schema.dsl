datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String

  @@index([name], map: "by_name")
}

model Team {
  id   Int    @id
  name String

  @@index([name], map: "by_name")
}
