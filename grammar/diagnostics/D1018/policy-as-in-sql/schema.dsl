datasource db {
  provider = "postgresql"
}

role app_user

model Post {
  id Int @id

  @@policy("own", for select to app_user using (id > 0))
}
