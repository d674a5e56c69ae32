datasource db {
  provider = "sqlite"
}

model User {
  id Int @id
  share Float @default(.5)
}
