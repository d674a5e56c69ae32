datasource db {
  provider = "postgresql"
}

role app_user

sequence invoice_number {
  @@grant(Usage, to: [app_user])
}
