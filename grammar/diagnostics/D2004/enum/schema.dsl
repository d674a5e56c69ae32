datasource db {
  provider = "postgresql"
}

enum default {
  ON
}
