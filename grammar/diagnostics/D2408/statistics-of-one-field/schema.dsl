datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  city String
  zip String

  @@statistics([city])
}
