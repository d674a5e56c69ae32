datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@trigger("touch", `before update for each row execute function touch()`)
}
