model User {
  id    Int     @id @default(autoincrement())
  name  String
  visits Int    @default(0)
}

view Regular {
  id   Int    @unique
  name String

  @@sql(`select id, name from "User" where visits > 3`)
}

view Loud {
  name String

  @@sql(`select upper(name) as name from "Regular"`)
}
