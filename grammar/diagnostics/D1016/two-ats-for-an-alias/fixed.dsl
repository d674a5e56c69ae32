datasource db {
  provider = "postgresql"
}

type Email = String @map("email") @check(`${value} like '%@%'`)

model User {
  id    Int   @id
  email Email
}
