datasource db {
  provider = "postgresql"
}

function slugify {
  @@sql(`create function slugify(t text) returns text language sql return lower(t)`)
}
