datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  manage   = "all"
}

model User {
  id     Int     @id
  active Boolean
  email  String?

  @@check(`active or email is null`, map: "inactive")
}

view Active {
  id Int? @unique

  @@sql(`select id from "User" where active`)
}
