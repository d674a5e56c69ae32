datasource db {
  provider = "postgresql"
}

sequence invoice_number {
  increment = 1
}
