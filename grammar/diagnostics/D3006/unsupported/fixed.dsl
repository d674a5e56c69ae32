datasource db {
  provider = "postgresql"
}

model User {
  id Int                  @id
  at Unsupported("point") @default(dbgenerated("point(1,2)"))
}
