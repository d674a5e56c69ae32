datasource db {
  provider = "postgresql"
}

model Event {
  id BigInt
  at DateTime

  @@id([id])
  @@partition(by: Range, [at])
}
