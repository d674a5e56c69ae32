model User {
  id   Int    @id
  name String
}

function forget {
  @@sql(`create function forget() returns trigger language plpgsql as $$ begin return old; end $$`)
}

view Name {
  one  Int
  id   Int    @unique
  name String

  @@sql(`select id, upper(name) as name, 1 as one from ${User}`)
  @@trigger("forget", `instead of delete for each row execute function forget()`)
}
