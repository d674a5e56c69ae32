datasource db {
  provider = "postgresql"
}

mixin Timestamps {
  createdAt DateTime @default(now())
}

model User {
  id    Int        @id
  times Timestamps
}
