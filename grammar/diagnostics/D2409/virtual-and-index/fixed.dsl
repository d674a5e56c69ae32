datasource db {
  provider = "sqlite"
}

model Search {
  title String

  @@virtual(`fts5(title)`)
}
