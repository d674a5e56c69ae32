datasource db {
  provider = "postgresql"
}

mixin Timestamps {
  createdAt DateTime
}

model User with Timestamps, Timestamps {
  id Int @id
}
