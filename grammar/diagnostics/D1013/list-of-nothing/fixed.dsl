datasource db {
  provider = "postgresql"
}

model User {
  id    Int      @id
  names String[]
  tags  String[]
  notes String[]
}
