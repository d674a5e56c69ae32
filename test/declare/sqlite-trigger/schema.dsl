// only sqlite
datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id @default(autoincrement())
  name String

  @@trigger("touch", `after update of name when new.name <> old.name begin update ${User} set name = trim(new.name) where id = new.id; end`)
}
