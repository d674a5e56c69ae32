datasource db {
  provider = "postgresql"
}

function answer {
  create function answer() returns int language sql as $$ select 42 $$;
}
