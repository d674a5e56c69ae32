model Vehicle {
  id    Int  @id
  wheel Int?
}

model Bus {
  id    Int @id @inherited
  wheel Int @inherited @notNull(map: "has_wheels")

  @@inherits([Vehicle])
}
