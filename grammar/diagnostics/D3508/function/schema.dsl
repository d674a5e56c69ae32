datasource db {
  provider = "postgresql"
}

function slugify {
  @@sql(`select lower($1)`)
}
