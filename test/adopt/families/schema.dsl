datasource db {
  provider = "sqlite"
}

model User {
  id    Int      @id @default(autoincrement())
  name  String
  count Int
  price Float
  at    DateTime
  other OtherId[]
}

model OtherId {
  id     Int  @id
  userId Int?
  user   User? @relation(fields: [userId], references: [id])
}

model Key {
  word String @id
}
