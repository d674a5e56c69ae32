model User {
  id   Int    @id
  name String
}

view Name {
  one  Int
  id   Int    @unique
  name String

  @@sql(`select id, upper(name) as name, 1 as one from ${User}`)
  @@trigger("forget", `instead of delete begin delete from "User" where id = old.id; end`)
}
