datasource db {
  provider = "postgresql"
}

extension btree_gist

model Booking {
  roomId Int         @id
  during `tstzrange`
  
  @@exclude([roomId(with: `=`), during(with: `&&`)], type: Gist)
}
