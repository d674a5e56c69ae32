datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

model Person {
  id   Int @id
  size Int
}
