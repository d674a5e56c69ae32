datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
  manage   = "all"
}
