model A {
  id Int @id   name String @unique   @@map("a")   @@index([name]) // behind the line
  b Int
}

enum E {
  A B @map("b") C
}

datasource db { provider = "sqlite"   url = "x"
}
