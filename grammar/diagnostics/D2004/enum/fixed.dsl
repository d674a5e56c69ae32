datasource db {
  provider = "postgresql"
}

enum Default {
  ON
}
