datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  during `tstzrange`
  
  @@exclude([during with &&], type: Gist)
}
