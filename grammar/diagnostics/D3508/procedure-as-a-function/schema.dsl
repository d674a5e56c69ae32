datasource db {
  provider = "postgresql"
}

function tidy {
  @@sql(`create procedure tidy() language sql as $$ select 1 $$`)
}
