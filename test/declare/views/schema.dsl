datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String
}

view ActiveUser {
  id   Int    @unique
  name String

  @@sql(`select id, name from ${User} where ${User.name} <> ''`)
}

view Unmanaged {
  id Int @unique
}

view Names {
  name String @unique

  @@sql(`select name from ${ActiveUser};`)
}
