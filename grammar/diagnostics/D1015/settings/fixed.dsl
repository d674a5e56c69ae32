datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  
  @@with({ fillfactor: 70, autovacuum_enabled: false })
}
