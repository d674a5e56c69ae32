datasource db {
  provider = "postgresql"
}

view Answer {
  value Int

  @@sql(`select 42 as value`)
}
