datasource db {
  provider = "postgresql"
}

attribute length {
  value Int
}
