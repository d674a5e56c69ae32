datasource db {
  provider = "postgresql"
}

model Order {
  id Int @id

  @@trigger("remember_who_changed_the_order", `before update for each row execute function suppress_redundant_updates_trigger()`)
}
