datasource db {
  provider = "postgresql"
}

sequence number { start = 1000  increment = 10 }

sequence other {
  max = 10
}
