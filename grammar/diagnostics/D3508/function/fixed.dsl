datasource db {
  provider = "postgresql"
}

function slugify {
  @@sql(`create function slugify(text) returns text language sql as 'select lower($1)'`)
}
