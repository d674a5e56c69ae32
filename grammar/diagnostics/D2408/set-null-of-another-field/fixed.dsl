datasource db {
  provider = "postgresql"
}

model Team {
  id    Int    @id
  users User[]
}

model User {
  id     Int   @id
  team   Team? @relation(fields: [teamId], references: [id], onDelete: SetNull([teamId]))
  teamId Int?
  name   String?
}
