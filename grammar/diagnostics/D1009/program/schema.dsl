datasource db {
  provider = "sqlite"
}

import { timestamps } from "./timestamps";

model User {
  id Int @id
}
