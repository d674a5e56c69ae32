datasource db {
  provider = "postgresql"
}

view Member {
  id Int @id
}
