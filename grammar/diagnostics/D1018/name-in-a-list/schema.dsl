datasource db {
  provider = "postgresql"
}

model Post {
  id   Int   @id
  tags Int[] @default([first: 1])
}
