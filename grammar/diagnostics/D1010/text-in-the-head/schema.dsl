datasource db {
  provider = "sqlite"
}

model User extends Base {
  id Int @id
}
