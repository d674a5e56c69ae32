extension   pg_trgm
extension btree_gist {version="1.7"}
role app_user   // who


role admin
schema billing /// where money is
model A {
  id Int
}
sequence s
