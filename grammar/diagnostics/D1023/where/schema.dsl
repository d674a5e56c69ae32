datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  note String?
  
  @@index([id], where: note <> 'x', map: "noted")
}
