datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
  output = "./generated"
}
