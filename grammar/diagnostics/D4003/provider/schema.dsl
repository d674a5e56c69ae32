datasource db {
  url = env("DATABASE_URL")
}

model User {
  id Int @id
}
