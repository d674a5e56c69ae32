extension btree_gist

model Booking {
  id Int @id
  room Int
  during `tstzrange`
  @@exclude([room(with: `=`), during(with: `&&`)], type: Gist)
}
