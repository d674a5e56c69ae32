datasource db {
  provider = "sqlite"
}

generator typescript {
  provider = "typescript"
}

generator zod {
  provider = "zod"
}

generator kysely {
  provider = "kysely"
}
