datasource db {
  provider = "postgresql"
}

view Daily {
  day DateTime @unique

  @@sql(file: "../daily.sql")
}
