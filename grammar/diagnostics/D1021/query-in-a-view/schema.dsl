datasource db {
  provider = "postgresql"
}

view Answer {
  value Int

  select 42 as value;
}
