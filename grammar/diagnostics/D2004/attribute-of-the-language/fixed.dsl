datasource db {
  provider = "postgresql"
}

attribute size {
  value Int
}
