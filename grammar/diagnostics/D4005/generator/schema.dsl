datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
  provider = "zod"
}
