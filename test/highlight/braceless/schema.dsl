extension pg_trgm
extension btree_gist { version = "1.7" }
role app_user // who
schema billing
sequence invoice_number { start = 1000  cache = 10 }
model After {
  id Int
}
