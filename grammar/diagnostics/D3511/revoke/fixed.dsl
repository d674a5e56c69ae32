datasource db {
  provider = "postgresql"
}

role app_user

model User {
  id Int @id
}
