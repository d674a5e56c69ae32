datasource db {
  provider = "postgresql"
}

type Email = String @check(`${email} like '%@%'`)

model User {
  id    Int   @id
  email Email
}
