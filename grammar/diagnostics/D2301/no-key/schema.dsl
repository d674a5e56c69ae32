datasource db {
  provider = "postgresql"
}

model User {
  name String
}
