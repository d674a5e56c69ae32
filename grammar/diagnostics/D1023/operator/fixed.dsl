datasource db {
  provider = "postgresql"
}

model Booking {
  roomId Int         @id
  during `tstzrange`
  
  @@exclude([during(with: `&&`)], type: Gist)
}
