datasource db {
  provider             = "postgresql"
  relationMode         = "prisma"
  referentialIntegrity = "prisma"
}

model User {
  id Int @id
}
