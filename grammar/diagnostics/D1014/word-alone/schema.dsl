datasource db {
  provider = "postgresql"
}

sequence invoice_number {
  start
  cycle
}
