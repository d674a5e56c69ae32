datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  twice Int @generated(`id * 2`)
}
