datasource db {
  provider = "postgresql"
  manage   = "all"
}

sequence counter {
  start = 7
}

model Paper {
  id Int @id @default(`nextval('counter')`)
}
