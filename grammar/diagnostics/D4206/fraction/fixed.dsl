datasource db {
  provider = "postgresql"
}

generator client {
  provider = "zod"
}

model User {
  id Int @id
  big BigInt @gt(1)
}
