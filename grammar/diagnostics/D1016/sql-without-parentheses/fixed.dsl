datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id
  seats Int @check(`seats > 0`)
}
