datasource db {
  provider = "postgresql"
}

type Tree {
  name String
}
