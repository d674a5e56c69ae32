datasource db {
  provider = "postgresql"
}

model Event {
  id Int @id

  @@partition(by: Range, [id])
}

model Login {
  kind Int @id
}
