datasource db {
  provider     = "postgresql"
  relationMode = "prisma"
}

model User {
  id      Int    @id
  groupId Int
  group   Group  @relation("members", fields: [groupId], references: [id])
  owned   Group? @relation("owner")

  @@index([groupId])
}

model Group {
  id      Int    @id
  ownerId Int    @unique
  owner   User   @relation("owner", fields: [ownerId], references: [id], onUpdate: Restrict)
  members User[] @relation("members")
}
