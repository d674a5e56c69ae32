datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

model Person {
  id    Int     @id
  nick  String?
  label String? @generated(`'#' || nick`)

  @@index([id], where: `${nick} is not null`)
  @@check(`nick <> ''`, map: "has_nick")
  @@policy("seen", using: `nick = current_user`)
}
