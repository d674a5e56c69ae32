datasource db {
  provider = "postgresql"
}

model Order {
  id Int @id

  @@trigger("remember_who_changed_the_order_before_the_parcel_left_the_warehouse", `before update for each row execute function suppress_redundant_updates_trigger()`)
}
