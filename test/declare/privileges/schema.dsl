// only postgresql
datasource db {
  provider = "postgresql"
}

role app_rw
role app_owner
role odd_role { @@map("Odd \"role\" name") }

type Email = String @db.VarChar(320) @revoke(Usage, from: [public]) @grant(Usage, to: [app_rw]) @owner(app_owner)

schema public {
  @@revoke(Create, from: [public])
  @@grant(Usage, to: [app_rw])
}

schema billing {
  @@owner(app_owner)
}

enum Role {
  ADMIN

  @@grant(Usage, to: [odd_role])
}

sequence numbers {
  @@grant([Usage, Select], to: [app_rw])
}

model User {
  id    Int    @id @default(autoincrement())
  email String @map("e mail")

  @@owner(app_owner)
  @@revoke([Truncate, Trigger], from: [app_owner])
  @@grant(All, to: [app_rw], grantable: true)
  @@grant([Select, Update], to: [odd_role, public], on: [id, email])
  @@grant(All, to: [app_rw], sequences: [id])
}

function double {
  @@sql(`create function double(x int) returns int language sql as 'select x * 2'`)
  @@revoke(Execute, from: [public])
}
