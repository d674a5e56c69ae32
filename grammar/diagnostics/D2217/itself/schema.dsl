datasource db {
  provider     = "sqlite"
  relationMode = "prisma"
}

model Folder {
  id       Int      @id
  parentId Int?
  parent   Folder?  @relation("tree", fields: [parentId], references: [id])
  children Folder[] @relation("tree")

  @@index([parentId])
}
