datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@trigger("touch", `for each row execute function touch()`)
}
