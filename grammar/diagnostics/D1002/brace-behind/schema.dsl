datasource db {
  provider = "postgresql"
}

model Place {
  id  Int     @id
  area `geometry }
