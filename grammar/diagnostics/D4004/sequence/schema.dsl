datasource db {
  provider = "postgresql"
}

sequence invoice_number {
  begin = 1000
}
