datasource db {
  provider = "postgresql"
}

trigger touch {
  @@sql(`before update on "User" for each row execute function touch()`)
}

model User {
  id Int @id
}
