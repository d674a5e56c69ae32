datasource db {
  provider = "postgresql"
}

model User {
  a   Int
  b   Int
  a_b Int

  @@id([a, b], name: "key")
}
