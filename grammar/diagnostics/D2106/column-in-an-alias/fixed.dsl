datasource db {
  provider = "postgresql"
}

type Email = String @check(`${value} like '%@%'`)

model User {
  id    Int   @id
  email Email
}
