datasource db {
  provider = "postgresql"
}

model Post {
  id    Int    @id
  title String

  @@index([title: Desc, id])
}
