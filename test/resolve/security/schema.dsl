datasource db {
  provider = "postgresql"
}

role app_user
role app_owner {
  @@map("owner of app")
}

model User {
  id   Int    @id
  name String

  @@policy("own_row", for: All, to: [app_user, public], using: `id = current_setting('app.user_id')::int`)
  @@policy("insert", for: Insert, as: Restrictive, check: `${name} <> ''`, comment: "no empty names")
  @@rls(Disabled, force: true)
  @@grant(Select, to: app_user, on: [id, name])
  @@grant([Insert, Update], to: [app_user])
  @@owner(app_owner)
}

model Post {
  id Int @id
  @@rls
}
