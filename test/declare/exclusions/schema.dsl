// only postgresql
datasource db {
  provider = "postgresql"
}

extension btree_gist

model Booking {
  roomId Int
  during `tstzrange`

  @@id([roomId, during])
  @@exclude([roomId(with: `=`), during(with: `&&`)], type: Gist, where: `${roomId} > 0`)
}
