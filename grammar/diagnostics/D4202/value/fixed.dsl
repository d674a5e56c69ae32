datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
  bigInt = "string"
}

model User {
  id Int @id
}
