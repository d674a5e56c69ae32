datasource db {
  provider     = "postgresql"
  relationMode = "prisma"
}

model User {
  id Int @id
}
