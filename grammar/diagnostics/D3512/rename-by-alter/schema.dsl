datasource db {
  provider = "postgresql"
}

model User {
  id Int @id

  @@alter(`alter table ${User} rename to people`)
}
