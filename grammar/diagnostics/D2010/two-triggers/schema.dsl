datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  @@trigger("touch", `before update for each row execute function a()`)
  @@trigger("touch", `after insert for each row execute function b()`)
}
