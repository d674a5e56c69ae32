model Vehicle {
  id Int @id
}

model Bus {
  wheel String?
  seats Int     @unique

  @@inherits([Vehicle])
}

model Car {
  doors Int @unique

  @@inherits([Vehicle])
}
