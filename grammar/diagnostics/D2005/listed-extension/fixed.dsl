datasource db {
  provider   = "postgresql"
  extensions = [uuid_ossp(map: "uuid-ossp")]
}

model User {
  id Int @id
}
