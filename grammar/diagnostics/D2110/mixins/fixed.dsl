datasource db {
  provider = "postgresql"
}

mixin Timestamps {
  createdAt DateTime
}

model User with Timestamps {
  id Int @id
}
