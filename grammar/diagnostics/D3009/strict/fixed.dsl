datasource db {
  provider = "sqlite"
  types    = { DateTime: "TEXT" }
}

model Order {
  id    Int      @id
  at    DateTime
  price Float
  name  String
  size  `ANY`

  @@strict
}
