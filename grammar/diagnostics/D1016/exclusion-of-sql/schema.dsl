datasource db {
  provider = "postgresql"
}

extension btree_gist

model Booking {
  roomId Int @id
  during `tstzrange`
  
  @@exclude using gist (roomId with =, during with &&)
}
