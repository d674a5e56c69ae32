datasource db {
  provider = "postgresql"
}

function answer {
  @@sql(`create function answer() returns text language sql as $$ select 'x' $$`)
}
