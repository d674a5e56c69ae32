datasource db {
  provider = "postgresql"
}

view Member {
  id Int @unique
}
