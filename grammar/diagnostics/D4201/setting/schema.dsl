datasource db {
  provider = "postgresql"
}

generator client {
  provider = "typescript"
  color = "red"
}

model User {
  id Int @id
}
