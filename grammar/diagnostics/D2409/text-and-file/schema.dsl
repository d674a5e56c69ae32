datasource db {
  provider = "postgresql"
}

view Member {
  id Int @unique
  @@sql(`select 1 as id`, file: "./member.sql")
}
