datasource db {
  provider = "postgresql"
}

function twice {
  @@sql(`create function twice(n int) returns int language sql return n * 2`)
}
