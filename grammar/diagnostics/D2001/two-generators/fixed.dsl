datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
}

generator validators {
  provider = "zod"
}
