datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Vehicle {
  id    Int    @id
  sign  String @renamedFrom("plate")
  wheels Int?
}

model Car {
  id Int @id @inherited
  @@inherits([Vehicle])
}

model Van {
  id    Int @id @inherited
  seats Int
  @@inherits([Car])
}

model Kept {
  id Int @id @inherited
  @@inherits([Vehicle])
}
