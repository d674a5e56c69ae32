model Vehicle {
  id Int @id
}

model Coach {
  id    Int @id @inherited
  seats Int

  @@inherits([Vehicle])
  @@renamedFrom("Bus")
}
