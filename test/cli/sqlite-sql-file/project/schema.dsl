datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
}

model User {
  id   Int    @id
  name String
}

view Name {
  name String @unique

  @@sql(file: "./name.sql")
}
