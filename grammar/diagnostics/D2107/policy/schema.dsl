datasource db {
  provider = "postgresql"
}

role app_user

model User {
  id Int @id
  @@policy("all_rows", to: [app_usr], using: `true`)
}
