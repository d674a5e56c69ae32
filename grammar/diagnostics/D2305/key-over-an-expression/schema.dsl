datasource db {
  provider = "postgresql"
}

model Event {
  id BigInt @id
  at DateTime

  @@partition(by: Range, [`date_trunc('day', at)`])
}
