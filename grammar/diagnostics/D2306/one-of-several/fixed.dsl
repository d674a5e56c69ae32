datasource db {
  provider = "sqlite"
}

model User {
  a Int
  b Int

  @@id([a, b])
}
