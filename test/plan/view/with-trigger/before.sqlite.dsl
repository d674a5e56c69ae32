model User {
  id   Int    @id
  name String
}

view Name {
  id   Int    @unique
  name String

  @@sql(`select id, name from ${User}`)
  @@trigger("forget", `instead of delete begin delete from "User" where id = old.id; end`)
}
