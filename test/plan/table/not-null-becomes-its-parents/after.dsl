model Vehicle {
  id    Int @id
  wheel Int @notNull(map: "has_wheels")
}

model Bus {
  id Int @id @inherited

  @@inherits([Vehicle])
}
