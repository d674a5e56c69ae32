datasource db {
  provider = "sqlite"
}

model A {
  id   Int    @id(sort: Desc, onConflict: Replace)
  name String @unique(onConflict: Ignore)
  nick String

  @@unique([nick], onConflict: Fail)
  @@strict
  @@withoutRowid
}

model Search {
  title String
  body  String

  @@virtual(`fts5(title, body)`)
}
