model A {
  id   Int    @id
  name String @unique
  b    Int

  @@index([name]) // behind the line
  @@map("a")
}

enum E {
  A
  B @map("b")
  C
}

datasource db { provider = "sqlite"   url = "x"
}
