datasource db {
  provider = "sqlite"
}

model User {
  a Int @default(autoincrement())
  b Int

  @@id([a, b])
}
