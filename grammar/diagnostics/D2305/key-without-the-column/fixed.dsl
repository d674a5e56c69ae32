datasource db {
  provider = "postgresql"
}

model Event {
  id BigInt
  at DateTime

  @@id([id, at])
  @@partition(by: Range, [at])
}
