datasource db {
  provider = "sqlite"
}

import "./user"

model User {
  id Int @id
}
