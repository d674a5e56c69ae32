datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String @default(dbgenerated())
}

view names {
  name String @unique
}
