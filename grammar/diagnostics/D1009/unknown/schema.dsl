datasource db {
  provider = "sqlite"
}

tabular User {
  id Int @id
}
