datasource db {
  provider = "sqlite"
}

mixin Timestamps {
  createdAt DateTime @default(now())
}

model User {
  id Int @id
  ...Timestamps
}
