datasource db {
  provider = "sqlite"
}

CREATE TABLE cities (
  id   serial PRIMARY KEY,
  name text NOT NULL
);

model User {
  id Int @id
}
