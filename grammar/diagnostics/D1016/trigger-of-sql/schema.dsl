datasource db {
  provider = "postgresql"
}

function touch {
  @@sql(`
    create function touch() returns trigger language plpgsql as $$ begin return new; end $$
  `)
}

model Booking {
  id Int @id
  
  @@trigger touch before update on bookings for each row execute function touch()
}
