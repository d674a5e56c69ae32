model Vehicle {
  id Int @id
}

model Bus {
  id    Int @id @inherited
  seats Int

  @@inherits([Vehicle])
}
