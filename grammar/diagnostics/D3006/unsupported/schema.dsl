datasource db {
  provider = "postgresql"
}

model User {
  id Int                  @id
  at Unsupported("point") @default("1,2")
}
