datasource db {
  provider = "postgresql"
}

function answer {
  @@sql(`create function answer() returns int language sql as $$ select 42 $$`)
}
