datasource db {
  provider = "postgresql"
}

model Thing {
  kind Int @id
}

model Event {
  id Int @id

  @@partition(by: Range, [id])
  @@inherits([Thing])
}
