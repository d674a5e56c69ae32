datasource db {
  provider = "postgresql"
  types    = { "DateTime": "timestamptz" }
}
