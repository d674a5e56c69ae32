datasource db {
  provider = "postgresql"
}

sequence invoice_number {
  start = 1000
  cycle
}
