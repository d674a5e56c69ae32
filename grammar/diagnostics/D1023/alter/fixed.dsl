datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  
  @@alter(`alter table "Booking" alter id set (n_distinct = 1)`)
}
