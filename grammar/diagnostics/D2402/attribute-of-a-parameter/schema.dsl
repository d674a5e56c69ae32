datasource db {
  provider = "postgresql"
}

attribute owner_team {
  name String @default("core")
}

model User {
  id Int @id
}
