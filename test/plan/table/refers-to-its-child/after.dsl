datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Other {
  id Int @id
}

model Vehicle {
  id       Int  @id
  spareId  Int?
  spare    Car? @relation(fields: [spareId], references: [id])

  @@index([spareId])
}

model Car {
  id       Int       @id @inherited
  vehicles Vehicle[]

  @@inherits([Vehicle])
}
