datasource db {
  provider = "sqlite"
}

enum Role {
  ADMIN
  MEMBER
}

model User {
  id   Int  @id
  role Role @using(`case role when 'GUEST' then 'MEMBER' else role end`)
}
