datasource db {
  provider = "postgresql"
}

procedure tidy {
  @@sql(`create procedure tidy() language sql as $$ select 1 $$`)
}
