datasource db {
  provider = "postgresql"
}

role app

model User {
  id Int @id

  @@grant(Select, to: [app])
}
