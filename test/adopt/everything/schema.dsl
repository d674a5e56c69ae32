datasource db {
  provider = "postgresql"
}

model User {
  id    Int     @id @default(autoincrement())
  email String  @unique
  name  String?
  kind  Int     @default(1)
  mail  Unsupported("email_text")?
  posts Post[]
}

model Post {
  id       Int  @id
  authorId Int?
  author   User? @relation(fields: [authorId], references: [id])
}
