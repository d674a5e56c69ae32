datasource db {
  provider = "postgresql"
}

view First {
  id Int @unique
  @@sql(`select id from ${Second}`)
}

view Second {
  id Int @unique
  @@sql(`select id from ${First}`)
}
