datasource db {
  provider = "postgresql"
}

view Answer as select 42 as value;
