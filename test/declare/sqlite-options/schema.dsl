// only sqlite
datasource db {
  provider = "sqlite"
}

model Setting {
  key   String @id
  value `ANY`

  @@strict
  @@withoutRowid
}

model Line {
  id   Int    @id
  code String @unique(onConflict: Ignore)
  name String @collate(NOCASE)

  @@index([name(collate: "BINARY", sort: Desc)])
}

model Search {
  title String @id
  body  String

  @@virtual(`fts5(title, body)`)
}

model Numbered {
  id BigInt @id @default(autoincrement())
}
