// only postgresql
datasource db {
  provider = "postgresql"
}

native en_dict {
  @@sql(`create text search dictionary en_dict (template = simple)`)
  @@drop(`drop text search dictionary en_dict`)
}
