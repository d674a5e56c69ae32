datasource db {
  provider = "postgresql"
}

role app_user

sequence invoice_number {
  @@grant(Insert, to: [app_user])
}
