datasource db {
  provider = "postgresql"
}

type Nick = String?
