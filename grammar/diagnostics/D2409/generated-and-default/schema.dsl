datasource db {
  provider = "postgresql"
}

model User {
  id   Int @id
  size Int @default(0) @generated(`id * 2`)
}
