datasource db {
  provider = "sqlite"
}

mixin Timestamps {
  createdAt DateTime @default(now())
}

model User with Timestamps {
  id Int @id
}
