datasource db {
  provider = "postgresql"
}

datasource other {
  provider = "sqlite"
}
