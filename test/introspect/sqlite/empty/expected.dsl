datasource db {
  provider = "sqlite"
  url      = env("DATABASE_URL")
  manage   = "all"
}
