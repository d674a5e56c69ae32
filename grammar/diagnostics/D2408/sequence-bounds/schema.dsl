datasource db {
  provider = "postgresql"
}

sequence invoice_number {
  min = 10
  max = 1
}
