datasource db {
  provider = "postgresql"
}

attribute owner_team {
  name String?
}

model User {
  id Int @id
}
