datasource db {
  provider = "sqlite"
}
