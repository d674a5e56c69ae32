datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  total Int @generated(`${total} + 1`)
}
