model Other {
  id Int @id
}

model Team {
  id      Int    @id
  leadId  Int?   @unique
  lead    User?  @relation("lead", fields: [leadId], references: [id])
  members User[] @relation("members")
}

model User {
  id     Int   @id
  teamId Int
  team   Team  @relation("members", fields: [teamId], references: [id])
  leads  Team? @relation("lead")
}
