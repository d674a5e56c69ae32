model Vehicle {
  id    Int    @id
  wheel String?
}

model Bus {
  seats Int @unique

  @@inherits([Vehicle])
}

model Car {
  doors Int @unique

  @@inherits([Vehicle])
}
