datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id
  name String

  @@trigger(`after insert begin select 1; end`)
}
