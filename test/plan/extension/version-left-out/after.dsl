datasource db {
  provider = "postgresql"
  manage   = "all"
}

extension citext

model Note {
  id   Int       @id
  body `citext`?
}
