datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
  output = "../elsewhere"
}

model User {
  id Int @id
  data Json @ts("Data", from: "./data")
}
