datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

type Address {
  street String
  owner  User
}
