datasource db {
  provider = "postgresql"
}

role app_user

model User {
  id Int @id

  @@revoke(Select, from: [app_user])
}
