datasource db {
  provider = "sqlite"
}

model User {
  id Int @id
  na€me String
}
