datasource db {
  provider = "postgresql"
}

model Post {
  id    Int    @id @default(autoincrement())
  title String @map("name")
  views Int?
}
