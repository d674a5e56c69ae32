datasource db {
  provider = "postgresql"
}

function f {
  body = `create function f() returns int language sql as 'select 1'`
}
