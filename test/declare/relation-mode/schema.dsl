datasource db {
  provider     = "postgresql"
  relationMode = "prisma"
}

model A {
  id  Int @id
  bs  B[]
  all B[] @relation("all")
}

model B {
  id  Int @id
  aId Int
  a   A   @relation(fields: [aId], references: [id])
  all A[] @relation("all")

  @@index([aId])
}
