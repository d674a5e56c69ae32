datasource db {
  provider = "postgresql"
  types    = { Datetime: "timestamptz(3)" }
}

model User {
  id Int @id
}
