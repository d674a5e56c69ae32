datasource db {
  provider = "sqlite"

  url = "file:x.db"
}

model A {
  // first

  id Int @id

  b Int

  @@index([b])
  @@map("a")
}

// free

// above B
model B {
  id Int @id
}
