datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@policy("own", for: Insert, using: `true`)
}
