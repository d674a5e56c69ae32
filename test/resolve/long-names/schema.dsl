datasource db {
  provider = "postgresql"
}

model AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA {
  id Int @id @map("cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc")
}
