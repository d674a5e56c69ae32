datasource db {
  provider   = "sqlite"
  enumChecks = true
}

enum Role {
  ADMIN
  MEMBER
}

model User {
  id   Int  @id
  role Role @using(`case role when 'GUEST' then 'MEMBER' else role end`)
}
