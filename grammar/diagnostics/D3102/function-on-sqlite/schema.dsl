datasource db {
  provider = "sqlite"
}

function slugify {
  @@sql(`create function slugify() returns text`)
}
