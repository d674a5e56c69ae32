model User {
  id Int @id @default(autoincrement())
  name String
  teamId Int?
  team Team? @relation(fields: [teamId], references: [id])
}

model Team {
  id    Int    @id
  users User[]
}
