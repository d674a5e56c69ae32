// only postgresql
datasource db {
  provider = "postgresql"
}

model Vehicle {
  id Int @id
}

model Truck {
  id   Int @id @inherited
  load Int @inherited

  @@inherits([Vehicle])
}
