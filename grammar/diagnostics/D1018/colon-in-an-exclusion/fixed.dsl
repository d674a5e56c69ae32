datasource db {
  provider = "postgresql"
}

model Booking {
  id   Int @id
  room Int

  @@exclude([room(with: `=`)], type: Gist)
}
