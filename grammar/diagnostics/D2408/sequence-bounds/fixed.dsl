datasource db {
  provider = "postgresql"
}

sequence invoice_number {
  min = 1
  max = 10
}
