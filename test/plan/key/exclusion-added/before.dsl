extension btree_gist

model Booking {
  id Int @id
  room Int
  during `tstzrange`
}
