// only postgresql
datasource db {
  provider = "postgresql"
  schemas  = ["auth", "public", "unused"]
}

enum Role {
  ADMIN

  @@schema("auth")
}

model User {
  id    Int    @id @default(autoincrement())
  role  Role   @default(ADMIN)
  posts Post[]

  @@schema("auth")
}

model Post {
  id    Int    @id @default(autoincrement())
  users User[]

  @@schema("public")
}
