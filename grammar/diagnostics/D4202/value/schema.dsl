datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
  bigInt = "float"
}

model User {
  id Int @id
}
