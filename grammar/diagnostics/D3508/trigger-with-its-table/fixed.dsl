datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  @@trigger("touch", `before update for each row execute function touch()`)
}
