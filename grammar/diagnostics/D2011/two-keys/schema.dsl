datasource db {
  provider = "postgresql"
}

model User {
  a Int
  b Int

  @@id([a, b], name: "key")
  @@unique([b, a], name: "key")
}
