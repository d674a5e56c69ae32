datasource db {
  provider = "postgresql"
}

/// Numbers of invoices.
sequence invoice_number {
  start     = 1000
  increment = 2
  min       = 1
  max       = 9999
  cache     = 10
  cycle     = true
  type      = Int
}

sequence plain

extension pg_trgm
extension uuid-ossp

schema billing

role app_user
