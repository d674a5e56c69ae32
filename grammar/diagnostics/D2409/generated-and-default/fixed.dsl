datasource db {
  provider = "postgresql"
}

model User {
  id   Int @id
  size Int @generated(`id * 2`)
}
