datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  total Int @generated(`${id} + 1`)
}
