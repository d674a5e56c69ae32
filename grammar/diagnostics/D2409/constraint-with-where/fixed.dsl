datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String

  @@unique([name], where: `name <> ''`)
}
