datasource db {
  provider = "postgresql"
  manage   = "all"
}

extension citext {
  version = "1.4"
}

model Note {
  id   Int      @id
  body `citext`
}
