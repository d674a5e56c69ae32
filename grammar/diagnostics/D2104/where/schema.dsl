datasource db {
  provider = "postgresql"
}

model User {
  id     Int     @id
  active Boolean

  @@index([id], where: { activ: true })
}
