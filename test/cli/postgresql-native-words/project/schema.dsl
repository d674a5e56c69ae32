datasource db {
  provider = "postgresql"
}

native Squash {
  @@sql(`create collation squash (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`)
  @@drop(`drop collation squash`)
}
