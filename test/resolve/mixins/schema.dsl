datasource db {
  provider = "postgresql"
}

/// When.
mixin Timestamps {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt

  @@index([createdAt])
}

mixin Owned with Timestamps {
  ownerId Int
  owner   User @relation(fields: [ownerId], references: [id])

  @@check(`${ownerId} > 0`)
}

model User {
  id    Int    @id
  posts Post[]
  notes Note[]
}

model Post with Owned {
  id    Int    @id
  title String
}

model Note with Timestamps, Owned {
  id Int @id
}
