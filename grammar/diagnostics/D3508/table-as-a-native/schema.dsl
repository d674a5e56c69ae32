datasource db {
  provider = "postgresql"
}

native Other {
  @@sql(`create table other (id int)`)
  @@drop(`drop table other`)
}
