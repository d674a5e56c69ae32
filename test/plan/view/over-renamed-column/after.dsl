model User {
  id    Int     @id @default(autoincrement())
  title String @renamedFrom("name")
  visits Int    @default(0)
}

view Regular {
  id   Int    @unique
  name String

  @@sql(`select id, title as name from "User" where visits > 3`)
}

view Loud {
  name String

  @@sql(`select upper(name) as name from "Regular"`)
}
