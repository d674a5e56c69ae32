// only postgresql
datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String
}

view Daily {
  name  String @unique
  count BigInt

  @@sql(`select name, count(*) from ${User} group by 1`)
  @@materialized
  @@withNoData
  @@index([count(sort: Desc)])
}

view Tree {
  n Int @unique

  @@sql(`select 1 union all select n + 1 from "Tree" where n < 5`)
  @@recursive
}
