datasource db {
  provider = "postgresql"
}

function f {
  @@sql(`create function f() returns int language sql as 'select 1'`)
}
