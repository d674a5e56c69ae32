datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@with({ fillfactor: 70, fillfactor: 80 })
}
