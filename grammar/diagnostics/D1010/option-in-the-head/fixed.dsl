datasource db {
  provider = "postgresql"
}

sequence number {
  start = 1000
}
