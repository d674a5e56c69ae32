datasource db {
  provider = "postgresql"
}

model User {
  id    Int      @id
  names          []
  tags  String[]
  notes String[]
}
