datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
}

generator client {
  provider = "zod"
}
