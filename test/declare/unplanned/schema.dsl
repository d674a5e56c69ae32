// only postgresql
datasource db {
  provider = "postgresql"
}

role reader

model User {
  id   Int    @id
  name String @unique

  @@grant(Select, to: [reader])
  @@alter(`alter table "User" set schema x`)
}

function nothing {
  @@sql(`select 1`)
}

native odd {
  @@sql(`create collation odd (provider = icu, locale = 'de')`)
}

view Daily {
  id Int @unique

  @@sql(`select 1 as id`)
  @@renamedFrom("old")
  @@grant(Select, to: [reader])
}

view FromFile {
  id Int @unique

  @@sql(file: "./from-file.sql")
}
