datasource db {
  provider = "postgresql"
}

sequence number { start with 1000 increment by 10 }

sequence other {
  maxvalue 10
}
