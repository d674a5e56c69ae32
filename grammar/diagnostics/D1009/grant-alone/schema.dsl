datasource db {
  provider = "postgresql"
}

role app

model User {
  id Int @id
}

grant select on users to app
