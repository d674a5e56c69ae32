datasource db {
  provider = "postgresql"
  types    = { DateTime: "timestamptz(3)" }
}

model User {
  id Int @id
}
