datasource db {
  provider   = "postgresql"
  extensions = ["pg_trgm"]
}
