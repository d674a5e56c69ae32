datasource db {
  provider = "postgresql"
}

generator client {
  output = "./generated"
}
